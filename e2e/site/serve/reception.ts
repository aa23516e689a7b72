import type { Connection } from "../net/connection.ts";
import type { Protocol, SocketLog } from "../net/socket-log.ts";
import type { Ask, Header } from "./ask.ts";
import type { SeenAnswer, SeenLog } from "./seen.ts";
import type { World } from "./world.ts";

/** What the protocols hand in: the raw request. */
export interface Arrival {
  readonly connection: Connection;
  readonly protocol: Protocol;
  readonly method: string;
  readonly authority: string;
  readonly target: string;
  readonly headers: readonly Header[];
}

export type Head = Omit<Ask, "body" | "gone">;

/** Writes every request into the two logs and makes it readable for pages. */
export class Reception {
  readonly #world: World;
  readonly #seen: SeenLog;
  readonly #sockets: SocketLog;

  constructor(world: World, seen: SeenLog, sockets: SocketLog) {
    this.#world = world;
    this.#seen = seen;
    this.#sockets = sockets;
  }

  /** @returns the head of the request, and a function that notes its answer. */
  arrive(arrival: Arrival): { head: Head; answered: (answer: SeenAnswer) => void } {
    const { protocol, method, target, headers } = arrival;
    const connection = arrival.connection.number;
    const host = hostName(arrival.authority);
    const cut = target.indexOf("?");
    const path = cut < 0 ? target : target.slice(0, cut);
    const query = new URLSearchParams(cut < 0 ? "" : target.slice(cut + 1));
    const common = { connection, protocol, scheme: arrival.connection.scheme, method, host, path, target, headers };
    this.#sockets.add({ call: "request", connection, protocol, method, host, target });
    const answered = this.#seen.add({ at: Date.now(), ...common });
    return { head: { ...common, world: this.#world, query }, answered };
  }
}

/** Pairs of names in lower case and values, from Node's flat list, without pseudo headers. */
export function pairs(flat: readonly string[]): Header[] {
  const found: Header[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const name = (flat[at] ?? "").toLowerCase();
    if (!name.startsWith(":")) found.push([name, flat[at + 1] ?? ""]);
  }
  return found;
}

/** The Set-Cookie lines among response headers. */
export function setLines(headers: readonly Header[]): string[] {
  return headers.filter(([name]) => name.toLowerCase() === "set-cookie").map(([, value]) => value);
}

function hostName(authority: string): string {
  return authority.replace(/:\d+$/, "").toLowerCase();
}
