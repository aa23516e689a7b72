import { connect as connectHttp2 } from "node:http2";
import { connect as connectTcp } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { Client } from "./client.ts";
import { type Hosts, hosts } from "./hosts.ts";
import { readAll } from "./serve/body.ts";
import { PASSWORD } from "./shop/login.ts";
import { type Sites, startSites } from "./start.ts";

/** The fields of a sign-in that succeeds. */
export const SIGN_IN = { form: { username: "ada", password: PASSWORD } } as const;

/** Sites for one test file; each test gets names and a client of its own. */
export class TestBed {
  #sites: Sites | undefined;
  #client = new Client();
  #tests = 0;

  /** Call once at the top of the file: it registers the hooks. */
  constructor() {
    beforeAll(async () => {
      this.#sites = await startSites({ quiet: true });
    });
    beforeEach(() => {
      this.#tests += 1;
      this.#client = new Client();
    });
    afterEach(() => this.#client.close());
    afterAll(() => this.sites.close());
  }

  get sites(): Sites {
    if (!this.#sites) throw new Error("the sites are not started yet");
    return this.#sites;
  }

  get client(): Client {
    return this.#client;
  }

  get names(): Hosts {
    return hosts(`t${this.#tests}`);
  }

  shop(path: string): string {
    return this.sites.url(this.names.shop, path);
  }

  /** Resolves when the log says that the connection is closed. */
  async closed(connection: number | undefined): Promise<void> {
    await expect
      .poll(() => this.sites.socketLog().some((event) => event.call === "close" && event.connection === connection))
      .toBe(true);
  }

  /** Everything that plain http answers, one character per byte. */
  async rawGet(host: string, path: string): Promise<string> {
    const socket = connectTcp(this.sites.http, "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    return (await readAll(socket)).toString("latin1");
  }

  /** The Set-Cookie lines of an answer by HTTP/2. @throws when the stream or the connection breaks. */
  async http2Get(host: string, path: string, cookie: string[] = []): Promise<string[]> {
    const session = connectHttp2(this.sites.url("127.0.0.1"), { rejectUnauthorized: false, maxHeaderListPairs: 4096 });
    try {
      const stream = session.request({ ":path": path, ":authority": host, cookie });
      return await new Promise<string[]>((resolve, reject) => {
        let lines: string[] = [];
        session.once("error", reject);
        stream.once("error", reject);
        stream.once("response", (headers) => {
          lines = headers["set-cookie"] ?? [];
        });
        stream.once("end", () => resolve(lines));
        stream.once("close", () => reject(new Error("the stream ended early")));
        stream.resume();
      });
    } finally {
      session.destroy();
    }
  }
}
