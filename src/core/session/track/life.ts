import type { Exchange, ExchangeId } from "../../capture/exchange.ts";
import type { CookieKey, JarChangeCause } from "../../capture/jar-cookie.ts";
import type { ChangeSource } from "../../capture/jar-entry.ts";
import type { RoleVerdict } from "../role.ts";
import type { SessionCarrier, SessionCorrection } from "./session-track.ts";

/** What may be a session, before anything is known of its life. */
export interface Subject {
  readonly id: string;
  readonly carrier: SessionCarrier;
  readonly name: string;
  readonly host: string;
  readonly site: string;
  readonly storeId: string;
  readonly cookie: CookieKey | null;
  /** Path of the cookie; null for what is none. */
  readonly path: string | null;
  readonly role: RoleVerdict;
  /** Its name or its look makes it a session or a candidate; else only behaviour could. */
  readonly candidate: boolean;
  readonly correction: SessionCorrection | null;
}

/** Somebody gave a value or took it away. */
export interface ValueChange {
  readonly at: number;
  /** null: it went. */
  readonly value: string | null;
  readonly exchange: ExchangeId | null;
  /** `elsewhere`: by nobody that the record shows, and by no script either, since the cookie is HttpOnly. */
  readonly source: ChangeSource["kind"] | "elsewhere";
  readonly cause: JarChangeCause | null;
  /** It was there when the record first looked. */
  readonly found: boolean;
  /** Milliseconds since 1970; null for a session cookie, and for what is no cookie. */
  readonly expires: number | null;
  readonly boot: string;
}

/** An exchange took the value along. */
export interface Carry {
  readonly exchange: Exchange;
  readonly at: number;
  readonly value: string;
}

/** Everything that was seen of one subject, oldest first. */
export interface Life {
  readonly subject: Subject;
  readonly changes: readonly ValueChange[];
  readonly carries: Carry[];
  /** An earlier request to its host went without it, so that its first carry shows when it came. */
  lackedBefore: boolean;
  /** Requests to its host that went without it after its last carry, oldest first: the first of them. */
  lackedAfter: Exchange | null;
}
