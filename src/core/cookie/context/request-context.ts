/**
 * What the browser does with cookies of third parties: `allowed`, `blocked`, `partitioned` (Total Cookie Protection in
 * Firefox: each top-level site has a jar of its own for them), `unknown` when nothing tells.
 */
export type ThirdPartyCookies = "allowed" | "blocked" | "partitioned" | "unknown";

/** Fetch section 2.2.5. Navigations and elements without a `crossorigin` attribute are `include`. */
export type Credentials = "include" | "same-origin" | "omit";

/** Everything about one request, or one access by a script, that decides about cookies. Plain data. */
export interface RequestContext {
  /** Absolute. For a script: the address of its document. */
  readonly url: string;
  readonly method: string;
  /** The top-level document's address; null where there is none, which makes the request a first party's. */
  readonly topLevelUrl: string | null;
  /**
   * The document or worker that asked. Null where the person did: address bar, bookmark. For a reload by the person,
   * the initiator of the navigation that is repeated.
   */
  readonly initiator: string | null;
  readonly kind: "top-level-navigation" | "frame-navigation" | "subresource";
  /**
   * The documents that enclose the request below the top-level one, from the top down. A frame's own document is among
   * them for what it loads, and is not for its own navigation.
   */
  readonly frameAncestors: readonly string[];
  /** The addresses that redirected to this one, oldest first. */
  readonly redirectChain: readonly string[];
  readonly credentials: Credentials;
  /** Whether it is a fetch with `mode: "no-cors"`. */
  readonly noCors?: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly thirdPartyCookies: ThirdPartyCookies;
  /** `script` for document.cookie and cookieStore. */
  readonly api: "http" | "script";
  /** Status of the response, where there is one already. */
  readonly status?: number;
}

/** The person opens an address in a tab. */
export function typedNavigation(url: string, now: number): RequestContext {
  return {
    url,
    method: "GET",
    topLevelUrl: url,
    initiator: null,
    kind: "top-level-navigation",
    frameAncestors: [],
    redirectChain: [],
    credentials: "include",
    now,
    thirdPartyCookies: "unknown",
    api: "http",
  };
}

/**
 * The person reloads what a navigation has opened: it stays as much or as little cross-site as it was, but the way
 * through redirects is not taken again. RFC 6265bis section 5.2, on reloads.
 */
export function reloadOf(navigation: RequestContext, now: number): RequestContext {
  return { ...navigation, redirectChain: [], now };
}
