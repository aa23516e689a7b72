import type { Credentials, RequestContext, ThirdPartyCookies } from "../../core/cookie/context/request-context.ts";
import type { ProfileId } from "../../core/cookie/profiles/profile.ts";
import { originOf, readUrl } from "../../core/site/url-parts.ts";

export const KINDS = ["navigation", "iframe", "image", "fetch"] as const;
export const FROMS = ["person", "same-site", "cross-site"] as const;
export const METHODS = ["GET", "POST"] as const;
export const SCHEMES = ["https", "http"] as const;
export const CREDENTIALS = ["include", "same-origin", "omit"] as const;
export const THIRD_PARTY = ["unknown", "allowed", "blocked", "partitioned"] as const;
export const ENGINE_IDS = ["chromium", "firefox", "rfc6265bis"] as const satisfies readonly ProfileId[];

/** A request that was never made, as a person thinks of it. */
export interface WhatIfChoice {
  readonly url: string;
  readonly kind: (typeof KINDS)[number];
  readonly from: (typeof FROMS)[number];
  /** The page of the other site that a cross-site request comes from. */
  readonly otherPage: string;
  readonly method: (typeof METHODS)[number];
  /** Only a fetch can choose. */
  readonly credentials: Credentials;
  readonly thirdParty: ThirdPartyCookies;
  readonly engine: ProfileId;
}

/** A site of nobody, for requests from elsewhere. RFC 2606. */
export const OTHER_SITE = "https://other.example/";

export function schemeOf(url: string): (typeof SCHEMES)[number] {
  return /^http:/i.test(url) ? "http" : "https";
}

export function withScheme(url: string, scheme: (typeof SCHEMES)[number]): string {
  return url.replace(/^[a-z]+:/i, `${scheme}:`);
}

/** What may be typed for an address: the scheme can be left out. Null where it is no address. */
export function addressOf(text: string): string | null {
  const trimmed = text.trim();
  const url = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return /^https?:/i.test(url) ? (readUrl(url)?.href ?? null) : null;
}

/** The request in the terms of the engine; null where the address cannot be read. `now` in milliseconds since 1970. */
export function contextOfChoice(choice: WhatIfChoice, now: number): RequestContext | null {
  const url = addressOf(choice.url);
  if (url === null) return null;
  const own = `${originOf(url) ?? url}/`;
  const page = choice.from === "cross-site" ? (addressOf(choice.otherPage) ?? OTHER_SITE) : own;
  const navigation = choice.kind === "navigation";
  return {
    url,
    method: choice.kind === "image" ? "GET" : choice.method,
    topLevelUrl: navigation ? url : page,
    // Only a navigation can come from the person alone; everything else is asked for by a page.
    initiator: choice.from === "person" && navigation ? null : page,
    kind: navigation ? "top-level-navigation" : choice.kind === "iframe" ? "frame-navigation" : "subresource",
    frameAncestors: [],
    redirectChain: [],
    credentials: choice.kind === "fetch" ? choice.credentials : "include",
    now,
    thirdPartyCookies: choice.thirdParty,
    api: "http",
  };
}
