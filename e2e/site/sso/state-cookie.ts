import { around, secureHere } from "../serve/around.ts";
import type { Ask } from "../serve/ask.ts";

/** How the shop sets its state cookie before it sends people to the sign-on site. Only `none` and, for `return=get`, `lax` work. */
export const STATE_COOKIE_KINDS = ["none", "lax", "strict", "unset", "insecure", "domain", "host"] as const;
export type StateCookieKind = (typeof STATE_COOKIE_KINDS)[number];

const PREFIX = ".AspNetCore.Correlation.";

export function kindOf(wanted: string | null): StateCookieKind {
  return STATE_COOKIE_KINDS.find((kind) => kind === wanted) ?? "none";
}

export function stateCookieName(state: string): string {
  return PREFIX + state;
}

/** What each kind means; shown beside its link. */
export const KIND_NOTES: Readonly<Record<StateCookieKind, string>> = {
  none: "SameSite=None; Secure: comes back with the post (https only)",
  lax: "SameSite=Lax: does not come back with a cross-site post",
  strict: "SameSite=Strict: does not come back from another site at all",
  unset: "no SameSite: Chromium treats it as Lax after two minutes, Firefox as None",
  insecure: "SameSite=None without Secure: refused at once",
  domain: "Domain of the sign-on site: refused at once",
  host: "right, but the return goes to www., where the cookie is not sent",
};

/** The Set-Cookie line, in the spelling of ASP.NET Core. */
export function stateCookieLine(ask: Ask, state: string, kind: StateCookieKind): string {
  const expires = new Date(Date.now() + 15 * 60 * 1000).toUTCString();
  const start = `${stateCookieName(state)}=N; expires=${expires}; path=/signin-oidc`;
  return `${start}${attributes(ask, kind)}; httponly`;
}

export function droppedStateLine(ask: Ask, state: string): string {
  const gone = "expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/signin-oidc";
  return `${stateCookieName(state)}=; ${gone}${attributes(ask, "none")}; httponly`;
}

function attributes(ask: Ask, kind: StateCookieKind): string {
  const secure = secureHere(ask).toLowerCase();
  switch (kind) {
    case "none":
    case "host":
      return "; secure; samesite=none";
    case "insecure":
      return "; samesite=none";
    case "lax":
    case "strict":
      return `${secure}; samesite=${kind}`;
    case "unset":
      return secure;
    case "domain":
      return `; domain=${around(ask).hosts.sso}; secure; samesite=none`;
  }
}
