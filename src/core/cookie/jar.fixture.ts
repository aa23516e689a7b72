import { getPublicSuffix } from "tldts";
import { byteStringFromText, lossyText } from "../bytes/byte-string.ts";
import { checkStorable } from "./check-storable.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { domainMatches } from "./domain-match.ts";
import { parseSetCookie } from "./parse-set-cookie.ts";
import { pathMatches } from "./path-match.ts";
import type { Profile } from "./profiles/profile.ts";
import { isSecureOrigin } from "./secure-origin.ts";
import { cookieString } from "./serialise.ts";
import type { StorableCookie, StorageCheck } from "./storable-cookie.ts";

export function publicSuffix(host: string): string | null {
  return getPublicSuffix(host, { allowPrivateDomains: true });
}

/** A jar just good enough to run the corpus: no contexts, no eviction. */
export class TestJar {
  readonly #cookies: { readonly cookie: StorableCookie; readonly created: number }[] = [];
  readonly checks: StorageCheck[] = [];
  readonly profile: Profile;
  readonly now: number;

  constructor(profile: Profile, now: number) {
    this.profile = profile;
    this.now = now;
  }

  get cookies(): readonly StorableCookie[] {
    return this.#cookies.map(({ cookie }) => cookie);
  }

  set(line: string, url: URL, api: "http" | "script"): readonly Diagnostic[] {
    const { profile, now } = this;
    const parsed = parseSetCookie(byteStringFromText(line), profile, now);
    const secureCookies = this.cookies.filter((cookie) => cookie.secure);
    const check = checkStorable(parsed, { url, now, publicSuffix, profile, api, secureCookies });
    this.checks.push(check);
    if (check.storable) this.#store(check.cookie);
    return check.diagnostics;
  }

  #store(cookie: StorableCookie): void {
    const at = this.#cookies.findIndex((stored) => sameKey(stored.cookie, cookie));
    const created = this.#cookies[at]?.created ?? this.checks.length;
    if (at >= 0) this.#cookies.splice(at, 1);
    if (!cookie.deletes) this.#cookies.push({ cookie, created });
  }

  header(url: URL, api: "http" | "script"): string {
    const sent = this.#cookies.filter(({ cookie }) => isSent(cookie, url, api));
    sent.sort((a, b) => b.cookie.path.length - a.cookie.path.length || a.created - b.created);
    return lossyText(cookieString(sent.map(({ cookie }) => cookie)));
  }
}

function isSent(cookie: StorableCookie, url: URL, api: "http" | "script"): boolean {
  const host = url.hostname;
  const onHost = cookie.hostOnly ? host === cookie.domain : domainMatches(host, cookie.domain);
  const secure = !cookie.secure || isSecureOrigin(url);
  return onHost && pathMatches(url.pathname, cookie.path) && secure && !(api === "script" && cookie.httpOnly);
}

function sameKey(a: StorableCookie, b: StorableCookie): boolean {
  const parts = ["name", "domain", "hostOnly", "path", "partitioned"] as const;
  return parts.every((part) => a[part] === b[part]);
}
