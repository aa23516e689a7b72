/** What a server saw of one action: the Cookie header, and when. */
export interface Hit {
  readonly cookie: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A cookie as the browser holds it, in one shape for both. */
export interface HeldCookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot where it goes to hosts below. */
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Seconds since the epoch; null for until the browser closes. */
  readonly expires: number | null;
  /** Site and `cross` or `same`; empty without partition. */
  readonly partition: string;
}

/** A set line that Chromium refused, in its own words. */
export interface Blocked {
  readonly action: number;
  readonly line: string;
  readonly reasons: readonly string[];
}

/** Everything that the browser did with a case. */
export interface Observation {
  /** By action; null where the request did not arrive. */
  readonly hits: readonly (Hit | null)[];
  readonly held: readonly HeldCookie[];
  /** Null where the browser does not tell. */
  readonly blocked: readonly Blocked[] | null;
}
