import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest, Agent as SecureAgent } from "node:https";
import { readAll } from "./serve/body.ts";
import { pairs, setLines } from "./serve/reception.ts";

export interface ClientOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of a form; they make it a POST. */
  readonly form?: Readonly<Record<string, string>>;
  /** A body as it is; it makes a POST too. */
  readonly json?: string;
}

/** An answer with its header bytes as characters. */
export interface ClientAnswer {
  readonly status: number;
  readonly location: string;
  readonly setCookie: readonly string[];
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** A plain HTTP/1.1 client for tests without a browser: no jar but the cookies that it is told to keep, no redirects. */
export class Client {
  readonly #plain = new Agent({ keepAlive: true });
  readonly #secure = new SecureAgent({ keepAlive: true, rejectUnauthorized: false });
  readonly cookies = new Map<string, string>();

  /** @param url any host: the connection goes to loopback. @throws when the connection breaks. */
  async ask(url: string, options: ClientOptions = {}): Promise<ClientAnswer> {
    const body = options.json ?? (options.form && new URLSearchParams(options.form).toString());
    const response = await this.#exchange(new URL(url), options, body);
    const headers = pairs(response.rawHeaders);
    const setCookie = setLines(headers);
    for (const line of setCookie) this.#keep(line);
    return {
      status: response.statusCode ?? 0,
      location: response.headers.location ?? "",
      setCookie,
      headers,
      body: (await readAll(response)).toString("utf8"),
    };
  }

  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }

  #exchange(url: URL, options: ClientOptions, body: string | undefined): Promise<IncomingMessage> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const common = {
      host: "127.0.0.1",
      port: url.port,
      path: url.pathname + url.search,
      method: options.method ?? (body === undefined ? "GET" : "POST"),
      maxHeaderSize: 1 << 18,
      headers: { Host: url.host, ...(cookie && { Cookie: cookie }), ...options.headers },
    };
    return new Promise((resolve, reject) => {
      const started: ClientRequest =
        url.protocol === "https:"
          ? httpsRequest({ ...common, agent: this.#secure, servername: url.hostname }, resolve)
          : httpRequest({ ...common, agent: this.#plain }, resolve);
      started.once("error", reject);
      started.end(body);
    });
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";");
    const cut = pair.indexOf("=");
    const name = pair.slice(0, cut);
    if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(cut + 1));
  }
}
