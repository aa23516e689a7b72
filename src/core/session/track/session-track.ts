import type { Stamp } from "../../capture/event.ts";
import type { ExchangeId } from "../../capture/exchange.ts";
import type { CookieKey } from "../../capture/jar-cookie.ts";
import type { Message } from "../../message/message.ts";
import type { Confidence, Role } from "../role.ts";

/** How the session's identifier travels. */
export type SessionCarrier = "cookie" | "bearer" | "url";

/** What the person said about a session of this site; it wins over every guess. */
export type SessionCorrection = "session" | "not-session";

/**
 * `already-there`: held before the record began. `born`: first given. `carried`: a run of exchanges that carried it
 * without another event between them. `sign-in-attempt`: of which nothing shows that it succeeded. `signed-out`: deleted,
 * cleared or replaced at a sign-out. `sign-out-attempt`: asked to sign out, and the session stayed.
 */
export const TRACK_EVENT_KINDS = [
  "already-there",
  "born",
  "carried",
  "sign-in-attempt",
  "sign-in-failed",
  "signed-in",
  "rotated",
  "role-changed",
  "sign-out-attempt",
  "signed-out",
  "expired",
  "ended",
  "came-back",
  "ended-with-browser",
] as const;

export type TrackEventKind = (typeof TRACK_EVENT_KINDS)[number];

/** One step in the life of a session. */
export interface TrackEvent {
  readonly kind: TrackEventKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of a run (carries, or new values with every response) the last one; null elsewhere. */
  readonly until: number | null;
  /** Exchanges that show it, oldest first: all of a run. Empty where only the jar or a mark shows it. */
  readonly exchanges: readonly ExchangeId[];
  /** Place in `SessionTrack.values` that holds after this event; null where none does. */
  readonly value: number | null;
  readonly confidence: Confidence;
  /** In words: how it was seen (`deleted by Set-Cookie`, `Clear-Site-Data`, `your mark`). */
  readonly how: Message;
}

/** One value that the session had. */
export interface TrackValue {
  readonly value: string;
  readonly from: number;
  /** When another value or nothing took its place; null while it holds. */
  readonly until: number | null;
  readonly firstCarried: ExchangeId | null;
  readonly lastCarried: ExchangeId | null;
  readonly timesCarried: number;
}

export const TRACK_STATES = [
  "anonymous",
  "attempted",
  "signed-in",
  "signed-out",
  "expired",
  "ended",
  "unknown",
] as const;

export type TrackState = (typeof TRACK_STATES)[number];

/** The life of one session: of a cookie, a bearer token, or an identifier in the URL. */
export interface SessionTrack {
  /** Carrier and place: the same for the same session however often it is worked out. */
  readonly id: string;
  readonly carrier: SessionCarrier;
  /** Name of the cookie or parameter; `Authorization` for a bearer token. */
  readonly name: string;
  /** Host that it belongs to, without a leading dot. */
  readonly host: string;
  /** Registrable domain of `host`. */
  readonly site: string;
  readonly storeId: string;
  /** The cookie of the track; null for other carriers. */
  readonly cookie: CookieKey | null;
  /** Tabs of the record whose exchanges carried it. */
  readonly tabs: readonly number[];
  /** Is it a session at all, and why. */
  readonly confidence: Confidence;
  readonly evidence: readonly Message[];
  readonly correction: SessionCorrection | null;
  /** By name and value: `login-session`, `remember`, or `unknown` for a candidate. A bearer token is a login session. */
  readonly role: Role;
  readonly product: string | null;
  readonly state: TrackState;
  readonly events: readonly TrackEvent[];
  readonly values: readonly TrackValue[];
  /** Born or rotated at a sign-in that succeeded, or refused pages opened once it was carried. */
  readonly authenticates: "proven" | "likely" | "unknown" | "no";
  /** What the record cannot tell about it ("recording began while it was there"). */
  readonly unknowns: readonly Message[];
}

/** What succeeded or failed as a sign-in, a sign-out or a change of role, whichever session it concerns. */
export interface SessionMoment {
  readonly kind: "sign-in" | "sign-out" | "role-change";
  readonly outcome: "succeeded" | "failed" | "attempt";
  readonly at: number;
  /** Order of the exchange at or before which it stands (`Exchange.order`). */
  readonly order: number;
  readonly storeId: string;
  readonly site: string;
  /** The exchange that asked for it; null for a mark without one. */
  readonly exchange: ExchangeId | null;
  /** The exchange that proves the outcome; null for an attempt. */
  readonly proof: ExchangeId | null;
  /** All its exchanges in order: redirects, a second factor, the return from an identity provider. */
  readonly steps: readonly ExchangeId[];
  /** Ids of the tracks that were born or got a new value by it. */
  readonly changed: readonly string[];
  /** Ids of the tracks that it ended. */
  readonly ended: readonly string[];
  /** The person's mark; null for a guess. */
  readonly mark: Stamp | null;
  readonly evidence: readonly Message[];
}

/** Every session of a record. */
export interface SessionHistory {
  readonly tracks: readonly SessionTrack[];
  readonly moments: readonly SessionMoment[];
}
