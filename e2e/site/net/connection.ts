import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { SocketLog } from "./socket-log.ts";
import { type Tap, TappedSocket } from "./tapped-socket.ts";

export type Scheme = "http" | "https";

/** One accepted TCP connection; numbers count from 1 in the order of acceptance over all ports. */
export interface Connection {
  readonly number: number;
  readonly scheme: Scheme;
  /** What the protocols read and write; every call on it is in the socket log. */
  readonly stream: Duplex;
  /** Breaks the connection with a TCP reset. */
  reset(): void;
}

/** Numbers connections, logs them from accept to close, and can end all that are open. */
export class Connections {
  #count = 0;
  readonly #open = new Set<Socket>();
  readonly #log: SocketLog;

  constructor(log: SocketLog) {
    this.#log = log;
  }

  accept(tcp: Socket, scheme: Scheme): Connection {
    this.#count += 1;
    const number = this.#count;
    this.#open.add(tcp);
    this.#log.add({ call: "accept", connection: number, port: tcp.localPort ?? 0, peerPort: tcp.remotePort ?? 0 });
    tcp.once("close", () => {
      this.#open.delete(tcp);
      this.#log.add({ call: "close", connection: number });
    });
    const tap: Tap = {
      read: (bytes) => this.#log.add({ call: "read", connection: number, bytes }),
      write: (bytes) => this.#log.add({ call: "write", connection: number, bytes }),
    };
    const stream = new TappedSocket(tcp, tap, scheme === "http");
    // A client may vanish at any moment; what it was sent is then nobody's concern.
    stream.on("error", () => undefined);
    return { number, scheme, stream, reset: () => tcp.resetAndDestroy() };
  }

  destroyAll(): void {
    for (const tcp of this.#open) tcp.destroy();
  }
}
