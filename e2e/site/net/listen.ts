import { createServer, type Server, type Socket } from "node:net";

/**
 * Listens on a loopback port.
 *
 * @param wanted port number; 0 for an ephemeral one. A wanted port that is taken is replaced by an ephemeral one.
 * @param accept called with each accepted TCP connection.
 * @throws what `listen` reports, other than a taken port.
 */
export async function listen(wanted: number, accept: (socket: Socket) => void): Promise<Server> {
  try {
    return await listenOn(wanted, accept);
  } catch (error) {
    if (wanted !== 0 && isTaken(error)) return await listenOn(0, accept);
    throw error;
  }
}

/** The port number of a server that listens. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return address.port;
}

function listenOn(port: number, accept: (socket: Socket) => void): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ allowHalfOpen: true, noDelay: true }, accept);
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1", backlog: 511 }, () => resolve(server));
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
}
