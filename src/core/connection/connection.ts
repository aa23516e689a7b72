import type { ByteString } from "../bytes/byte-string.ts";
import type { ExchangeId } from "../capture/exchange.ts";
import type { Message } from "../message/message.ts";

/**
 * How sure a value is: the browser measured it, it follows from measured ones, it is drawn as in a textbook because no
 * extension can see it, or this browser does not tell.
 */
export type Tier = "measured" | "derived" | "illustrated" | "not-told";

export interface Told<V> {
  readonly value: V | null;
  readonly tier: Tier;
}

/** One phase of an entry, milliseconds since 1970. */
export interface Phase {
  readonly name: "blocked" | "dns" | "tcp" | "tls" | "quic" | "send" | "wait" | "receive";
  readonly start: number;
  readonly end: number;
}

/** One exchange on its connection. */
export interface Ride {
  /** null for an entry of DevTools that no recorded exchange matches. */
  readonly exchangeId: ExchangeId | null;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly phases: readonly Phase[];
  readonly start: number;
  readonly end: number;
  /** Not the first on its connection; null where the browser does not tell which connection it rode on. */
  readonly reused: boolean | null;
  /** What says so: an entry of DevTools, or only the events of webRequest, which know no phases of an opening. */
  readonly source: "devtools" | "wire";
}

/** One transport connection. */
export interface Connection {
  /** The browser's own number for it where it tells one, else made from the address. */
  readonly id: string;
  /** Whether the browser tells which exchanges rode on it; if not, this is all that went to the host, on however many. */
  readonly identity: "measured" | "not-told";
  readonly host: string;
  readonly port: number;
  readonly remoteAddress: Told<string>;
  readonly protocol: Told<"http/1.0" | "http/1.1" | "h2" | "h3">;
  readonly tls: Told<boolean>;
  /** Phases of its opening; empty where it was open before, or opened ahead of need. */
  readonly opening: readonly Phase[];
  readonly rides: readonly Ride[];
  /** Why there is a further connection to the same host, where that can be told. */
  readonly why: Message | null;
  readonly lastUsed: number;
  readonly ended: Told<Message>;
}

/** One message of a WebSocket. */
export interface ChannelFrame {
  readonly direction: "sent" | "received";
  /** Milliseconds since 1970. */
  readonly at: number;
  /** RFC 6455 section 5.2: 1 text, 2 binary, 8 close, 9 ping, 10 pong. */
  readonly opcode: number;
  /** Octets of the payload. */
  readonly size: number;
  /** The beginning of the payload; secrets are masked when it is shown. */
  readonly preview: string;
}

/** One WebSocket. */
export interface Channel {
  readonly id: string;
  /** The connection that its handshake made, where the browser tells. */
  readonly connectionId: string | null;
  readonly handshake: ExchangeId | null;
  readonly url: string;
  readonly origin: string | null;
  /** Cookie header of the handshake. */
  readonly cookie: ByteString | null;
  readonly openedAt: number;
  /** null while it is open, or where its end was not seen. */
  readonly closedAt: number | null;
  readonly state: Told<"open" | "closed">;
  readonly frames: readonly ChannelFrame[];
  /** Frames that were dropped for lack of room. */
  readonly framesDropped: number;
}

/** What DevTools told of the transport, joined with the exchanges of the record. */
export interface ConnectionMap {
  readonly connections: readonly Connection[];
  readonly channels: readonly Channel[];
  /** Entries of DevTools without an exchange, and exchanges without an entry. */
  readonly unmatchedEntries: number;
  readonly unmatchedExchanges: number;
}
