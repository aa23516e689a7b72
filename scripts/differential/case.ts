import type { ThirdPartyCookies } from "../../src/core/cookie/context/request-context.ts";

/**
 * Whose document it is: the host that the cookies are for or one below, a host of the same site that cases share, or one
 * of two other sites.
 */
export type Party = "own" | "home" | "other" | "third";

/** A page, without the names that only a run gives. */
export interface Place {
  readonly party: Party;
  /** Labels before the site's own name, such as `www.`. */
  readonly sub: string;
  readonly secure: boolean;
}

export type How = "top-get" | "top-post" | "frame" | "image" | "fetch" | "fetch-same-origin" | "fetch-omit";

/** One request for the target, in one context. It sets cookies if it has lines; it always shows which were sent. */
export interface Action {
  readonly how: How;
  /** The top-level document that asks. */
  readonly top: Place;
  /** A frame inside of it that asks instead. */
  readonly frame: Place | null;
  /** Redirects on the way. */
  readonly via: readonly Place[];
  /** 302 makes a POST a GET, 307 does not. */
  readonly status: 302 | 307;
  readonly target: Place & { readonly path: string };
  /** Set lines as byte strings; `{host}` and `{site}` stand for the target's host and the case's own name. */
  readonly lines: readonly string[];
  /** Set lines of a response 103 that comes before. */
  readonly early?: readonly string[];
}

/** A few requests one after the other, for hosts that no other case uses. */
export interface Case {
  /**
   * Cases of `shared` are hosts of one site, which saves pages; the others have a site each. Names under localhost are
   * trustworthy without encryption; those right under kawasaki.jp are public suffixes; `address` is one of this machine.
   */
  readonly family: "shared" | "test" | "localhost" | "kawasaki.jp" | "address";
  readonly actions: readonly Action[];
}

/** Settings of a browser that a run covers. */
export type Setting = Exclude<ThirdPartyCookies, "unknown">;
