import type { Stamp } from "./event.ts";
import type { ExchangeId } from "./exchange.ts";
import type { CookieKey, JarChangeCause, JarCookie } from "./jar-cookie.ts";

/** Who made a change, as far as it can be told. */
export type ChangeSource =
  /** It was there when the record first looked. */
  | { readonly kind: "before" }
  | { readonly kind: "set-line"; readonly exchangeId: ExchangeId; readonly index: number }
  | { readonly kind: "clear-site-data"; readonly exchangeId: ExchangeId }
  /** The browser itself: the time was up, or room was needed. */
  | { readonly kind: "browser" }
  /** The wire was not recorded when it happened, so it may have been anybody. */
  | { readonly kind: "unseen" }
  /** A script, another extension or the person in the browser's settings: the interface does not tell which. */
  | { readonly kind: "unattributed" };

export type ChangeKind = "found" | "added" | "updated" | "unchanged" | "removed";

/** One step in the life of a cookie. */
export interface JarChange {
  readonly stamp: Stamp;
  readonly kind: ChangeKind;
  /** null where a read of the jar showed it and not a change event. */
  readonly cause: JarChangeCause | null;
  /** The cookie after the change, or as it was when it was removed. */
  readonly cookie: JarCookie;
  source: ChangeSource;
}

/** A cookie key and all that was seen of it. */
export interface JarEntry {
  readonly key: CookieKey;
  cookie: JarCookie;
  present: boolean;
  /** The browser announced that the cookie is being overwritten; the new one follows. */
  overwriting: boolean;
  readonly history: JarChange[];
  /** Grows with every change of this entry. */
  version: number;
}

/** A change that waits for the set line that explains it. */
export interface LooseChange {
  readonly entry: JarEntry;
  readonly change: JarChange;
}
