import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Connection } from "../net/connection.ts";
import type { Answer } from "./answer.ts";
import { readAll } from "./body.ts";
import type { Handle } from "./handle.ts";
import { needsRawWriter, rawAnswer } from "./raw-answer.ts";
import { pairs, type Reception, setLines } from "./reception.ts";

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer, connection: Connection) => void;

/** HTTP/1 over any accepted stream, plain or TLS. */
export class Http1 {
  readonly #connections = new WeakMap<object, Connection>();
  readonly #server: Server;
  readonly #reception: Reception;
  readonly #handle: Handle;

  constructor(reception: Reception, handle: Handle, upgrade: Upgrade) {
    this.#reception = reception;
    this.#handle = handle;
    this.#server = createServer({ maxHeaderSize: 1 << 18, requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0 });
    this.#server.on("request", (request, response) => {
      // Whatever fails here fails because the client has gone.
      this.#serve(request, response).catch(() => response.destroy());
    });
    this.#server.on("upgrade", (request, socket, head) => {
      const connection = this.#connections.get(socket);
      if (connection) upgrade(request, socket, head, connection);
    });
    this.#server.on("clientError", (_error, socket) => socket.destroy());
  }

  /** Serves an accepted stream until it ends. */
  attach(stream: Duplex, connection: Connection): void {
    this.#connections.set(stream, connection);
    this.#server.emit("connection", stream);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const connection = this.#connections.get(request.socket);
    if (!connection) return;
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const { head, answered } = this.#reception.arrive({
      connection,
      protocol: request.httpVersion === "1.0" ? "http/1.0" : "http/1.1",
      method: request.method ?? "GET",
      authority: request.headers.host ?? "",
      target: request.url ?? "/",
      headers: pairs(request.rawHeaders),
    });
    const body = await readAll(request);
    const answer = await this.#handle({ ...head, body, gone: gone.signal });
    try {
      if (answer.status === 0) return;
      answered({ status: answer.status, setCookie: setLines(answer.headers) });
      await send(request, response, answer);
    } finally {
      if (answer.finish === "reset") connection.reset();
    }
  }
}

async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { body } = answer;
  const withBody = request.method !== "HEAD";
  if (Buffer.isBuffer(body) && needsRawWriter(answer)) {
    request.socket.end(rawAnswer(answer, body, withBody));
    return;
  }
  const headers = answer.headers.flat();
  if (answer.finish === "close") headers.push("Connection", "close");
  if (Buffer.isBuffer(body)) {
    if (!saysLength(answer)) headers.push("Content-Length", String(body.length));
    response.writeHead(answer.status, headers);
    await new Promise<void>((resolve) => response.end(withBody ? body : undefined, () => resolve()));
  } else {
    response.writeHead(answer.status, headers);
    await pipeline(body, response);
  }
}

/** Whether nothing is to be added: the status has no body, or the page gives a length of its own. */
function saysLength(answer: Answer): boolean {
  const own = answer.headers.some(([name]) => name.toLowerCase() === "content-length");
  return own || answer.status === 204 || answer.status === 304;
}
