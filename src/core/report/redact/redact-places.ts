import { type Hash, isSecretName, redactUrl } from "../../session/redact.ts";
import { redactHeader, redactSetCookie } from "../../session/redact-header.ts";

/** A URL, a path or a reference without its secrets. */
export const redactPath: (path: string, hash: Hash) => string = redactUrl;

/** Headers of a product's own can hold URLs as well; those of the standards are known by their name. */
export function redactHeaderValue(name: string, value: string, hash: Hash): string {
  // A secret in base 64 may begin with a slash, and would pass for a path of short words.
  const isWhole = isSecretName(name) && !value.includes("://");
  const own = isWhole || /^(?:cookie|set-cookie|(?:proxy-)?authorization)$/i.test(name);
  return !own && /:\/\/|^\/|\?.*=/.test(value) ? redactHeader("link", value, hash) : redactHeader(name, value, hash);
}

/** Attributes that hold no value of anybody; Path is read as a path. */
const PLAIN_ATTRIBUTES = /^\s*(?:domain|expires|max-age|samesite|secure|httponly|partitioned|priority)\s*(?:=|$)/i;

/** A set line in which the cookie's value, and what stands in attributes that no browser knows, is hidden. */
export function redactLine(line: string, hash: Hash): string {
  return redactLineAttributes(redactSetCookie(line, hash), hash);
}

export function redactLineAttributes(line: string, hash: Hash): string {
  const [pair = "", ...attributes] = line.split(";");
  return [pair, ...attributes.map((attribute) => redactAttribute(attribute, hash))].join(";");
}

function redactAttribute(attribute: string, hash: Hash): string {
  if (PLAIN_ATTRIBUTES.test(attribute)) return attribute;
  const [, before = "", value = ""] = /^([^=]*=\s*)(.*)$/s.exec(attribute) ?? [];
  if (value === "") return attribute;
  return before + (/^\s*path\b/i.test(before) ? redactPath(value, hash) : hash(value.trim()));
}
