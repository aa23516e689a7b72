import type { Exchange } from "../../capture/exchange.ts";
import { cookieTravel } from "../../capture/exchange.ts";
import { hostOf, pathOf } from "../../site/url-parts.ts";
import { isDocument, isScripted } from "./attempt.ts";
import { pathPurposes } from "./path-purpose.ts";

/** How the server answered a request for something: who may not have it is turned away. */
export type Access = "refused" | "allowed" | null;

/** Where the person signs in: the page that led to an attempt. By `pageKey`. */
export type SignInPages = ReadonlySet<string>;

/** Host and path of a URL, without what differs from visit to visit. */
export function pageKey(url: string): string {
  return hostOf(url) + pathOf(url).replace(/;[^/]*/g, "") + routeOf(url);
}

/** Parameters by which one address serves many pages (`index.php?route=/account`), in their order. */
const ROUTE = /[?&](?:route|r|title|do|action|act|page|view|task|option|mode|cmd|op)=[^&#]*/gi;

function routeOf(url: string): string {
  const query = url.indexOf("?");
  return query < 0 ? "" : (url.slice(query).match(ROUTE)?.join("") ?? "");
}

/** Method and address of what was asked for, without data: two requests with the same key want the same. */
export function resourceKey({ method, url }: Exchange): string {
  const end = url.search(/[;?#]/);
  return `${method} ${end < 0 ? url : url.slice(0, end) + routeOf(url)}`;
}

/** 401, 403, a way to the sign-in page: refused. An answer with content: allowed. Anything else says nothing. */
export function accessOf(exchange: Exchange, signInPages: SignInPages): Access {
  const status = exchange.response?.status ?? 0;
  if (!isDocument(exchange) && !isScripted(exchange)) return null;
  if (exchange.method === "OPTIONS" || cookieTravel(exchange) !== "carried") return null;
  if (status === 401 || status === 403) return "refused";
  if (status >= 300 && status < 400 && status !== 304) return leadsToSignIn(exchange, signInPages) ? "refused" : null;
  return (status >= 200 && status < 300) || status === 304 ? "allowed" : null;
}

function leadsToSignIn(exchange: Exchange, signInPages: SignInPages): boolean {
  const to = exchange.end?.redirectTo;
  return to != null && pageKey(to) !== pageKey(exchange.url) && (isSignInPage(to, signInPages) || asksProvider(to));
}

/** By its words, or because an attempt came from it. */
export function isSignInPage(url: string, signInPages: SignInPages): boolean {
  return signInPages.has(pageKey(url)) || hasSignInWords(url);
}

export function hasSignInWords(url: string): boolean {
  const purposes = pathPurposes(url, "end");
  return purposes.has("sign-in") && !purposes.has("sign-out");
}

/** A request to an identity provider. OpenID Connect Core 3.1.2.1, SAML 2.0 Bindings 3.4, WS-Federation 13.2. */
function asksProvider(url: string): boolean {
  return /[?&](?:SAMLRequest=|wa=wsignin1\.0|response_type=)/.test(url);
}
