import type { ByteString } from "../bytes/byte-string.ts";
import type { ParsedSetCookie } from "../cookie/parsed-set-cookie.ts";
import type { StorageCheck } from "../cookie/storable-cookie.ts";
import type { Party } from "../site/party.ts";
import type { Header, ResourceType } from "./event.ts";
import type { CookieKey } from "./jar-cookie.ts";
import type { SetLineVerdict } from "./verdict.ts";

/** `requestId` and hop number: a redirect makes a new exchange of the same request chain. */
export type ExchangeId = string;

/** One Set-Cookie header value as received. */
export interface SetLine {
  readonly exchangeId: ExchangeId;
  /** Place among the Set-Cookie lines of its response, from 0. */
  readonly index: number;
  readonly line: ByteString;
  readonly parsed: ParsedSetCookie;
  readonly check: StorageCheck;
  /** What to look for in the jar. */
  readonly identity: LineIdentity;
  verdict: SetLineVerdict;
  /** The cookie that this line made, changed or removed, once the jar has shown it. */
  key: CookieKey | null;
}

/** How the cookie of a set line would stand in the jar, as text, since that is what the jar gives. */
export interface LineIdentity {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  /** The line's expiry has passed: it deletes. */
  readonly deletes: boolean;
}

/** How a hop ended. */
export interface ExchangeEnd {
  readonly how: "redirect" | "completed" | "failed";
  readonly time: number;
  /** The browser's own word where it failed. */
  readonly error: string | null;
  readonly redirectTo: string | null;
  readonly boot: string;
  readonly seq: number;
}

export interface ExchangeResponse {
  readonly time: number;
  readonly status: number;
  readonly statusLine: string;
  readonly headers: readonly Header[];
  readonly setLines: readonly SetLine[];
}

/** One request and its response: one hop. */
export interface Exchange {
  readonly id: ExchangeId;
  readonly requestId: string;
  readonly hop: number;
  /** Place in the record, from 0, never reused. */
  readonly order: number;
  readonly url: string;
  /** Host without port; empty where the URL cannot be read. */
  readonly host: string;
  readonly method: string;
  readonly type: ResourceType;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
  readonly storeId: string;
  readonly initiator: string | null;
  /** URL of the top-level document that the exchange belongs to, as far as told. */
  readonly topUrl: string | null;
  readonly party: Party;
  /** When the request went out, milliseconds since 1970; null where the record began in the middle. */
  readonly sentAt: number | null;
  /** The Cookie header as shown when the request went out: carried only if `carried` says so. */
  readonly cookie: ByteString | null;
  readonly headers: readonly Header[];
  formFields: readonly string[];
  response: ExchangeResponse | null;
  end: ExchangeEnd | null;
  fromCache: boolean;
  ip: string | null;
}

/**
 * Whether the Cookie header left the machine. A hit in the disk cache shows one too; a revalidation (304) went to the
 * server although its body came from the cache.
 */
export function cookieTravel(exchange: Exchange): "carried" | "from-cache" | "no-answer" | "open" {
  if (exchange.end === null) return exchange.response === null ? "open" : "carried";
  if (exchange.end.how === "failed" && exchange.response === null) return "no-answer";
  return exchange.fromCache && exchange.response?.status !== 304 ? "from-cache" : "carried";
}
