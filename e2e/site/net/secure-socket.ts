import type { Duplex } from "node:stream";
import { createServer, type TLSSocket, type TlsOptions } from "node:tls";

/**
 * Speaks TLS over an accepted stream and tells which protocol ALPN agreed on.
 *
 * The server is one that never listens and serves this one stream: its event is then known to be of this connection, which
 * a shared server does not tell. It costs about a millisecond.
 *
 * @param options key, certificate, ticket keys and the protocols on offer, best first.
 * @param agreed called once, after the handshake; a failed handshake just ends the connection.
 */
export function secureSocket(
  stream: Duplex,
  options: TlsOptions,
  agreed: (socket: TLSSocket, protocol: string) => void,
): void {
  const server = createServer(options, (socket) => {
    socket.on("error", () => socket.destroy());
    agreed(socket, socket.alpnProtocol || "http/1.1");
  });
  server.on("tlsClientError", () => stream.destroy());
  server.emit("connection", stream);
}
