/** One message of a WebSocket: the payload's octets, and the beginning of its text (base64 where it is binary). */
export type FrameFact = readonly [
  direction: "sent" | "received",
  /** Milliseconds since 1970. */
  at: number,
  /** RFC 6455 section 5.2. */
  opcode: number,
  size: number,
  preview: string,
];

/** Milliseconds of each phase as HAR names them, `connect` with TLS in it; -1 for a phase that did not take place. */
export type HarTimings = readonly [
  blocked: number,
  dns: number,
  connect: number,
  ssl: number,
  send: number,
  wait: number,
  receive: number,
];

/**
 * devtools.network: one entry of the network log, as far as it was told by then. A later event about the same entry
 * takes the place of this one and goes on with its frames.
 */
export interface TransportEvent {
  readonly kind: "transport";
  /** One life of a devtools page; `counter` numbers what it said, so that what is said again is known. */
  readonly page: string;
  readonly counter: number;
  /** What the page had to say before this and gave up for lack of room. */
  readonly lost: number;
  /** Number of the entry within its page. */
  readonly entry: number;
  readonly url: string;
  readonly method: string;
  readonly status: number;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly timings: HarTimings;
  /** The browser's number of the connection (Chromium), null where none is told. */
  readonly connectionId: string | null;
  /** Port of the server. */
  readonly port: number | null;
  readonly ip: string | null;
  /** As the browser writes it: `http/2.0`, `h3`, `HTTP/1.1`. */
  readonly httpVersion: string;
  readonly resourceType: string | null;
  readonly source: "network" | "cache" | "worker";
  /** The answer announced the end of its connection. RFC 9112 section 9.6. */
  readonly closes: boolean;
  /** The Authorization header, which webRequest lacks where the browser itself adds it. */
  readonly authorization: string | null;
  /** No more will come of this entry; of a WebSocket, that it has closed. */
  readonly finished: boolean;
  /** How many frames there are so far; this event has those from `framesFrom` on, as far as there was room. */
  readonly frameCount: number;
  readonly framesFrom: number;
  readonly frames: readonly FrameFact[];
}
