export type Protocol = "http/1.0" | "http/1.1" | "h2";

/** One call on a socket, as the servers made it; `at` is in milliseconds since the epoch. */
export type SocketEvent = { readonly at: number } & SocketCall;

export type SocketCall =
  | { readonly call: "socket" | "bind" | "listen"; readonly scheme: string; readonly port: number }
  | { readonly call: "accept"; readonly connection: number; readonly port: number; readonly peerPort: number }
  | { readonly call: "protocol"; readonly connection: number; readonly protocol: Protocol }
  | { readonly call: "read" | "write"; readonly connection: number; readonly bytes: number }
  | {
      readonly call: "request";
      readonly connection: number;
      readonly protocol: Protocol;
      readonly method: string;
      readonly host: string;
      readonly target: string;
    }
  | { readonly call: "close"; readonly connection: number };

/** The newest events are kept, so that a long load test cannot fill the memory. */
const KEPT = 200_000;

/** Collects socket calls in the order in which they happen and shows each one to a printer. */
export class SocketLog {
  #events: SocketEvent[] = [];
  readonly #print: (event: SocketEvent) => void;

  constructor(print: (event: SocketEvent) => void) {
    this.#print = print;
  }

  add(call: SocketCall): void {
    const event = { at: Date.now(), ...call };
    if (this.#events.length >= KEPT) this.#events = this.#events.slice(KEPT / 2);
    this.#events.push(event);
    this.#print(event);
  }

  all(): SocketEvent[] {
    return [...this.#events];
  }
}
