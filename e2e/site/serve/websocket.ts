import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Connection } from "../net/connection.ts";
import { pairs, type Reception } from "./reception.ts";

/** One message of a channel as the server saw it; a binary one as base64. */
export interface ChannelMessage {
  readonly host: string;
  readonly direction: "to-server" | "to-client";
  readonly text: string;
}

/**
 * The echo channel of every host, at `/echo`.
 *
 * The handshake answers with the cookie `ws_ticket`. What comes in goes back as `echo: …`; the message `push` makes the
 * server send three messages of its own, and `bye` makes it close with code 4000.
 */
export class EchoChannel {
  readonly #messages: ChannelMessage[] = [];
  readonly #server = new WebSocketServer({ noServer: true, clientTracking: false });
  readonly #lines = new WeakMap<IncomingMessage, string>();
  readonly #reception: Reception;

  constructor(reception: Reception) {
    this.#reception = reception;
    this.#server.on("headers", (headers: string[], request: IncomingMessage) => {
      headers.push(`Set-Cookie: ${this.#lines.get(request)}`);
    });
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, connection: Connection): void {
    const { answered } = this.#reception.arrive({
      connection,
      protocol: "http/1.1",
      method: request.method ?? "GET",
      authority: request.headers.host ?? "",
      target: request.url ?? "/",
      headers: pairs(request.rawHeaders),
    });
    const line = `ws_ticket=${connection.number}; Path=/; HttpOnly${connection.scheme === "https" ? "; Secure" : ""}`;
    socket.on("error", () => undefined);
    if (!(request.url ?? "").startsWith("/echo")) {
      answered({ status: 404, setCookie: [] });
      socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      return;
    }
    this.#lines.set(request, line);
    this.#server.handleUpgrade(request, socket, head, (channel) => {
      answered({ status: 101, setCookie: [line] });
      const host = (request.headers.host ?? "").replace(/:\d+$/, "");
      echo(channel, (direction, text) => this.#messages.push({ host, direction, text }));
    });
  }

  /** Every message so far, oldest first. */
  messages(): readonly ChannelMessage[] {
    return [...this.#messages];
  }
}

function echo(channel: WebSocket, log: (direction: ChannelMessage["direction"], text: string) => void): void {
  const send = (text: string): void => {
    channel.send(text);
    log("to-client", text);
  };
  channel.on("error", () => channel.terminate());
  channel.on("message", (data, isBinary) => {
    if (isBinary) {
      const text = Buffer.from(data as Buffer).toString("base64");
      log("to-server", text);
      channel.send(data, { binary: true });
      log("to-client", text);
      return;
    }
    const said = data.toString();
    log("to-server", said);
    if (said === "push") for (const n of [1, 2, 3]) send(`pushed ${n}`);
    else if (said === "bye") channel.close(4000, "bye");
    else send(`echo: ${said}`);
  });
}
