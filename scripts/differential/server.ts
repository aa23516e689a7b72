import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { makeCertificate } from "../../e2e/site/net/certificate.ts";
import { portOf } from "../../e2e/site/net/listen.ts";

/** A request's head, as far as it matters here. Strings hold one octet a character. */
export interface Head {
  readonly method: string;
  readonly target: string;
  readonly cookie: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
  /** Header lines of a response 103 that comes before. */
  readonly early?: readonly string[];
  /** Called when the browser has read the answer to its end, which ends the connection. */
  readonly read?: () => void;
}

export type Answer = (head: Head) => Reply | Promise<Reply>;

export interface Servers {
  readonly http: number;
  readonly https: number;
  close(): Promise<void>;
}

/**
 * Serves every host name on two ports, in clear and encrypted, and every loopback address as well. Header lines go out as they are: Node's own
 * server would refuse the octets that matter most here.
 */
export async function startServers(answer: Answer): Promise<Servers> {
  const { key, cert } = await makeCertificate();
  const sockets = new Set<Socket>();
  const accept = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    serve(socket, answer);
  };
  const http = createTcpServer(accept);
  const https = createTlsServer({ key, cert, ALPNProtocols: ["http/1.1"] }, accept);
  https.on("tlsClientError", () => undefined);
  await Promise.all([listening(http), listening(https)]);
  return {
    http: portOf(http),
    https: portOf(https),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed(http), closed(https)]);
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: 0, host: "0.0.0.0" }, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function serve(socket: Socket, answer: Answer): void {
  let received = "";
  socket.on("data", (chunk: Buffer) => {
    received += chunk.toString("latin1");
    for (let end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
      const lines = received.slice(0, end).split("\r\n");
      const length = Number(headerOf(lines, "content-length")[0] ?? 0);
      if (received.length < end + 4 + length) return;
      received = received.slice(end + 4 + length);
      const [method = "", target = ""] = lines[0]?.split(" ") ?? [];
      const reply = answer({ method, target, cookie: headerOf(lines, "cookie").join("; ") });
      // Most answers are there at once; browsers ask for the next on the same connection only after this one.
      if (reply instanceof Promise) void reply.then((later) => send(socket, later));
      else send(socket, reply);
    }
  });
}

function headerOf(lines: readonly string[], name: string): string[] {
  return lines.flatMap((line) => {
    const colon = line.indexOf(":");
    return line.slice(0, colon).toLowerCase() === name ? [line.slice(colon + 1).trim()] : [];
  });
}

function send(socket: Socket, { status, headers, body, early = [], read }: Reply): void {
  const head = [
    `HTTP/1.1 ${status} Answer`,
    "Content-Type: text/html; charset=utf-8",
    "Cache-Control: no-store",
    ...(status === 204 ? [] : [`Content-Length: ${body.length}`]),
    ...headers,
  ];
  if (read !== undefined) head.push("Connection: close");
  const hints = early.length === 0 ? "" : ["HTTP/1.1 103 Early Hints", ...early, "\r\n"].join("\r\n");
  const octets = Buffer.from(`${hints}${head.join("\r\n")}\r\n\r\n${body}`, "latin1");
  if (socket.destroyed) return;
  if (read === undefined) socket.write(octets);
  else socket.once("close", read).end(octets);
}
