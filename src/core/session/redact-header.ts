import { looksSecret } from "./looks-secret.ts";
import { type Hash, isSecretName, redactUrl } from "./redact.ts";

/** Headers whose value is a URL, or holds one. */
const URL_HEADERS = new Set(["referer", "location", "content-location", "origin", "refresh", "link", "sourcemap"]);

/** Headers that carry a scheme and then credentials. RFC 9110 sections 11.6.2 and 11.7.2. */
const CREDENTIAL_HEADERS = new Set(["authorization", "proxy-authorization"]);

/** Response headers whose name sounds secret, while their value says how the server works. */
const PLAIN_HEADERS = new Set(["www-authenticate", "proxy-authenticate", "clear-site-data"]);

/**
 * A header value without its secrets: cookie values, credentials, query secrets of URLs, and whatever else looks like a
 * token. The names, attributes and order of everything stay.
 *
 * @param name in any case.
 */
export function redactHeader(name: string, value: string, hash: Hash): string {
  const header = name.toLowerCase();
  if (header === "cookie") return redactCookieHeader(value, hash);
  if (header === "set-cookie") return redactSetCookie(value, hash);
  if (CREDENTIAL_HEADERS.has(header)) return redactCredentials(value, hash);
  if (URL_HEADERS.has(header)) return redactUrls(value, hash);
  if (isSecretName(header) && !PLAIN_HEADERS.has(header)) return value === "" ? "" : hash(value);
  return redactTokens(value, hash);
}

/** Every value is replaced: a Cookie header does not tell which of them matter. */
function redactCookieHeader(value: string, hash: Hash): string {
  return value
    .split(";")
    .map((pair) => redactPair(pair, hash))
    .join(";");
}

/** The cookie's value is replaced; attributes are what the line is shown for. */
export function redactSetCookie(line: string, hash: Hash): string {
  const end = line.indexOf(";");
  return end < 0 ? redactPair(line, hash) : redactPair(line.slice(0, end), hash) + line.slice(end);
}

/** White space around the value stays, so that the hash is that of the value. Without `=` all of it is value. */
function redactPair(pair: string, hash: Hash): string {
  const [, before = "", value = "", after = ""] = /^([^=]*=[ \t]*|[ \t]*)(.*?)([ \t]*)$/s.exec(pair) ?? [];
  return before + (value === "" ? "" : hash(value)) + after;
}

function redactCredentials(value: string, hash: Hash): string {
  const [, scheme = "", secret = ""] = /^([A-Za-z][\w-]* +)?(.*)$/s.exec(value) ?? [];
  return scheme + (secret === "" ? "" : hash(secret));
}

function redactUrls(value: string, hash: Hash): string {
  return value.replace(/[^\s<>,"']+/g, (piece) => redactUrl(piece, hash));
}

function redactTokens(value: string, hash: Hash): string {
  return value.replace(/[\w.~+/%=-]{12,}/g, (piece) => (looksSecret(piece) ? hash(piece) : piece));
}
