import type { ByteString } from "../bytes/byte-string.ts";
import type { Priority } from "./parsed-set-cookie.ts";

/** A cookie as a jar tells it, enough to write the set line that would make it again. */
export interface SerialisableCookie {
  readonly name: ByteString;
  readonly value: ByteString;
  /** With or without a leading dot; null for a host-only cookie. */
  readonly domain: string | null;
  readonly path: ByteString | null;
  /** Milliseconds since the epoch, null for a session cookie. */
  readonly expires: number | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: "strict" | "lax" | "none" | null;
  readonly partitioned: boolean;
  readonly priority?: Priority | null;
}

/** One cookie as it stands in a Cookie header: without a name, the value alone. RFC 6265bis section 5.8.3 step 4. */
export function cookiePair(cookie: Pick<SerialisableCookie, "name" | "value">): ByteString {
  return (cookie.name === "" ? cookie.value : `${cookie.name}=${cookie.value}`) as ByteString;
}

/** The cookie-string of several cookies, in the order given. RFC 6265bis section 5.8.3 step 4. */
export function cookieString(cookies: readonly Pick<SerialisableCookie, "name" | "value">[]): ByteString {
  return cookies.map(cookiePair).join("; ") as ByteString;
}

const SAME_SITE = { strict: "Strict", lax: "Lax", none: "None" } as const;
const PRIORITY = { low: "Low", medium: "Medium", high: "High" } as const;

/**
 * A Set-Cookie header value that makes the cookie again, from the same URL. A nameless cookie keeps its equals sign,
 * which no engine takes for part of a name. RFC 6265bis section 4.1.
 */
export function setCookieLine(cookie: SerialisableCookie): ByteString {
  const parts: string[] = [`${cookie.name}=${cookie.value}`];
  if (cookie.domain !== null) parts.push(`Domain=${cookie.domain.replace(/^\./, "")}`);
  if (cookie.path !== null) parts.push(`Path=${cookie.path}`);
  if (cookie.expires !== null) parts.push(`Expires=${new Date(cookie.expires).toUTCString()}`);
  if (cookie.secure) parts.push("Secure");
  if (cookie.httpOnly) parts.push("HttpOnly");
  if (cookie.sameSite !== null) parts.push(`SameSite=${SAME_SITE[cookie.sameSite]}`);
  if (cookie.partitioned) parts.push("Partitioned");
  if (cookie.priority) parts.push(`Priority=${PRIORITY[cookie.priority]}`);
  return parts.join("; ") as ByteString;
}
