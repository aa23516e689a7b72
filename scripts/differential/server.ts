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
}

export interface Servers {
  readonly http: number;
  readonly https: number;
  close(): Promise<void>;
}

/**
 * Serves every host name on two loopback ports, in clear and encrypted. Header lines go out as they are: Node's own
 * server would refuse the octets that matter most here.
 */
export async function startServers(answer: (head: Head) => Reply): Promise<Servers> {
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
    server.listen({ port: 0, host: "127.0.0.1" }, resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function serve(socket: Socket, answer: (head: Head) => Reply): void {
  let received = "";
  socket.on("data", (chunk: Buffer) => {
    received += chunk.toString("latin1");
    for (let end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
      const lines = received.slice(0, end).split("\r\n");
      const length = Number(headerOf(lines, "content-length")[0] ?? 0);
      if (received.length < end + 4 + length) return;
      received = received.slice(end + 4 + length);
      const [method = "", target = ""] = lines[0]?.split(" ") ?? [];
      send(socket, answer({ method, target, cookie: headerOf(lines, "cookie").join("; ") }));
    }
  });
}

function headerOf(lines: readonly string[], name: string): string[] {
  return lines.flatMap((line) => {
    const colon = line.indexOf(":");
    return line.slice(0, colon).toLowerCase() === name ? [line.slice(colon + 1).trim()] : [];
  });
}

function send(socket: Socket, { status, headers, body }: Reply): void {
  const head = [
    `HTTP/1.1 ${status} Answer`,
    "Content-Type: text/html; charset=utf-8",
    "Cache-Control: no-store",
    `Content-Length: ${body.length}`,
    ...headers,
  ];
  socket.write(Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`, "latin1"));
}
