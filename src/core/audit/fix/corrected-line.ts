import { lossyText } from "../../bytes/byte-string.ts";
import type { SetLine } from "../../capture/exchange.ts";
import type { ParsedAttribute } from "../../cookie/parsed-set-cookie.ts";

/** What one rule wants of a line. */
interface Change {
  readonly secure?: true;
  readonly httpOnly?: true;
  readonly sameSite?: "Lax" | "None" | "keep-last";
  readonly dropDomain?: true;
  readonly dropLifetime?: true;
  readonly dropPartitioned?: true;
  readonly dropHttpOnly?: true;
  readonly rootPath?: true;
  readonly prefix?: "__Host-" | "__Secure-";
}

const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["secure-missing", { secure: true }],
  ["secure-from-http", { secure: true }],
  ["session-sent-in-clear", { secure: true }],
  ["session-crosses-http-https", { secure: true }],
  ["partitioned-without-secure", { secure: true }],
  ["prefix-secure-violation", { secure: true }],
  ["prefix-http-violation", { secure: true, httpOnly: true }],
  ["prefix-host-violation", { secure: true, dropDomain: true, rootPath: true }],
  ["samesite-none-insecure", { secure: true }],
  ["httponly-missing", { httpOnly: true }],
  ["httponly-missing-other", { httpOnly: true }],
  ["httponly-on-double-submit", { dropHttpOnly: true }],
  ["samesite-missing", { sameSite: "Lax" }],
  ["samesite-invalid", { sameSite: "Lax" }],
  ["samesite-none", { sameSite: "Lax" }],
  ["samesite-duplicate", { sameSite: "keep-last" }],
  ["csrf-cookie-no-samesite", { sameSite: "Lax" }],
  // Lax is what keeps the cookie from the callback.
  ["sign-in-callback-withheld", { sameSite: "None", secure: true }],
  ["domain-invalid", { dropDomain: true }],
  ["domain-equals-host", { dropDomain: true }],
  ["domain-too-wide", { dropDomain: true }],
  ["session-cookie-persistent", { dropLifetime: true }],
  ["partitioned-first-party", { dropPartitioned: true }],
  ["path-malformed", { rootPath: true }],
  ["host-prefix-missing", { secure: true, dropDomain: true, rootPath: true, prefix: "__Host-" }],
  ["cookie-tossing-risk", { secure: true, dropDomain: true, rootPath: true, prefix: "__Host-" }],
  ["secure-prefix-missing", { secure: true, prefix: "__Secure-" }],
]);

/**
 * The set line as it should be, attributes in their order and what was missing at the end; null where none of the rules
 * can be mended in the line. The value is in it: redact it like any other line.
 *
 * @param rules ids of the rules that the line breaks
 */
export function correctedLine({ parsed }: Pick<SetLine, "parsed">, rules: readonly string[]): string | null {
  const changes = rules.flatMap((rule) => CHANGES.get(rule) ?? []);
  if (changes.length === 0) return null;
  // A callback that needs None is worth nothing with what another rule wants.
  const crossSite = changes.filter(({ sameSite }) => sameSite === "None");
  const wanted: Change = Object.assign({}, ...changes, ...crossSite);
  const name = lossyText(parsed.name);
  const prefix = prefixFor(changes, parsed.domain !== null);
  const kept = parsed.attributes
    .filter((attribute) => isKept(attribute, wanted))
    .map((attribute) => (attribute.known === "path" && wanted.rootPath ? "Path=/" : written(attribute)));
  const has = (start: string): boolean => kept.some((text) => text.toLowerCase().split("=")[0] === start);
  const added = [
    (wanted.rootPath || prefix === "__Host-") && !has("path") ? "Path=/" : null,
    (wanted.secure || parsed.secure) && !has("secure") ? "Secure" : null,
    (wanted.httpOnly || parsed.httpOnly) && !wanted.dropHttpOnly && !has("httponly") ? "HttpOnly" : null,
    sameSiteFor(wanted, has("samesite")),
  ].filter((text) => text !== null);
  return [`${/^__/.test(name) ? "" : prefix}${name}=${lossyText(parsed.value)}`, ...kept, ...added].join("; ");
}

/** `__Host-` where all rules allow it: a cookie that keeps its Domain can have `__Secure-` alone. */
function prefixFor(changes: readonly Change[], hasDomain: boolean): string {
  const dropsDomain = changes.some(({ dropDomain }) => dropDomain);
  const prefixes = new Set(changes.map(({ prefix }) => prefix));
  if (prefixes.has("__Host-") && (!hasDomain || dropsDomain)) return "__Host-";
  return prefixes.has("__Secure-") || prefixes.has("__Host-") ? "__Secure-" : "";
}

function sameSiteFor({ sameSite }: Change, present: boolean): string | null {
  if (sameSite === "None") return "SameSite=None";
  return sameSite === "Lax" && !present ? "SameSite=Lax" : null;
}

function isKept({ known, state }: ParsedAttribute, wanted: Change): boolean {
  if (known === null || state === "overridden") return false;
  switch (known) {
    case "domain":
      return !wanted.dropDomain;
    case "expires":
    case "max-age":
      return !wanted.dropLifetime && state === "effective";
    case "samesite":
      return wanted.sameSite === undefined || wanted.sameSite === "keep-last";
    case "partitioned":
      return !wanted.dropPartitioned;
    case "httponly":
      return !wanted.dropHttpOnly;
    default:
      return true;
  }
}

const NAMES = {
  expires: "Expires",
  "max-age": "Max-Age",
  domain: "Domain",
  path: "Path",
  secure: "Secure",
  httponly: "HttpOnly",
  samesite: "SameSite",
  partitioned: "Partitioned",
  priority: "Priority",
} as const;

const FLAGS: ReadonlySet<string> = new Set(["secure", "httponly", "partitioned"]);

function written({ known, name, value }: ParsedAttribute): string {
  if (known === null) return lossyText(name);
  return FLAGS.has(known) ? NAMES[known] : `${NAMES[known]}=${lossyText(value)}`;
}
