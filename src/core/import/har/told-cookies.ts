import type { JarCookie, SameSite } from "../../capture/jar-cookie.ts";
import { textOf, truthOf } from "./har-fields.ts";

const SAME_SITES: readonly SameSite[] = ["strict", "lax", "none"];

/**
 * A cookie of a request with the attributes that the browser wrote beside it, as Chromium does; null where the file only
 * has name and value, from which nothing about the cookie follows.
 */
export function toldCookie(cookie: unknown, storeId: string): JarCookie | null {
  const [name, value] = [textOf(cookie, "name"), textOf(cookie, "value")];
  const [domain, path] = [textOf(cookie, "domain"), textOf(cookie, "path")];
  if (name === null || value === null || !domain || !path) return null;
  const expires = Date.parse(textOf(cookie, "expires") ?? "");
  const sameSite = textOf(cookie, "sameSite")?.toLowerCase();
  return {
    storeId,
    partitionKey: null,
    firstPartyDomain: "",
    domain: domain.replace(/^\./, "").toLowerCase(),
    hostOnly: !domain.startsWith("."),
    path,
    name,
    value,
    secure: truthOf(cookie, "secure"),
    httpOnly: truthOf(cookie, "httpOnly"),
    sameSite: SAME_SITES.find((known) => known === sameSite) ?? "unspecified",
    expires: Number.isNaN(expires) || expires < 0 ? null : expires,
  };
}
