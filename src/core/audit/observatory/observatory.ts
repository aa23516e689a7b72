import type { CookieRow } from "../../capture/cookie-row.ts";
import type { ObservatoryResult } from "../audit-result.ts";
import type { AuditContext } from "../context/audit-context.ts";
import { splitDirectives } from "../directives.ts";
import { isInScope } from "../scope.ts";

/**
 * Results of MDN HTTP Observatory's cookie test that are worse than none, the worst last, with what each takes off the
 * score. https://github.com/mdn/mdn-http-observatory/blob/main/src/analyzer/tests/cookies.js (read 2026, logic only)
 */
const WORSE = [
  ["cookies-without-secure-flag-but-protected-by-hsts", -5],
  ["cookies-without-secure-flag", -20],
  ["cookies-session-without-secure-flag-but-protected-by-hsts", -10],
  ["cookies-samesite-flag-invalid", -20],
  ["cookies-anticsrf-without-samesite-flag", -20],
  ["cookies-session-without-httponly-flag", -30],
  ["cookies-session-without-secure-flag", -40],
] as const;

type Bad = (typeof WORSE)[number][0];

/** The cookie that it leaves out: https://github.com/mozilla/http-observatory/issues/282 */
const LEFT_OUT = "heroku-session-affinity";

/** Six months less three days, as the Observatory counts them, in seconds. */
const SIX_MONTHS = 15_552_000;

/** What the Observatory's cookie test gives for the cookies of the scope. Whether the host is preloaded is not known. */
export function observatoryResult(context: AuditContext, scope: readonly string[]): ObservatoryResult {
  const cookies = [...context.judged(), ...context.rows.filter(isKeptByItsJar)].filter(
    ({ name, domain, party, state }) =>
      state !== "gone" && name !== "" && name !== LEFT_OUT && party === "first" && isInScope(domain, scope),
  );
  if (cookies.length === 0) return { result: "cookies-not-found", modifier: 0 };
  const protectedByHsts = hasHsts(context, scope);
  const found = new Set(cookies.flatMap((cookie) => faultsOf(cookie, protectedByHsts)));
  if (hasInvalidSameSite(context, scope)) found.add("cookies-samesite-flag-invalid");
  const worst = WORSE.findLast(([result]) => found.has(result));
  if (worst !== undefined) return { result: worst[0], modifier: worst[1] };
  return cookies.every((cookie) => sameSiteOf(cookie) !== null)
    ? { result: "cookies-secure-with-httponly-sessions-and-samesite", modifier: 5 }
    : { result: "cookies-secure-with-httponly-sessions", modifier: 0 };
}

/** Refused by browsers, and not by the library whose jar the Observatory reads. */
const KEPT: ReadonlySet<string> = new Set([
  "same-site-none-insecure",
  "secure-over-insecure-connection",
  "partitioned-insecure",
]);

function isKeptByItsJar({ state, verdict }: CookieRow): boolean {
  return state === "rejected" && KEPT.has(verdict?.reason ?? "");
}

function faultsOf(cookie: CookieRow, hsts: boolean): readonly Bad[] {
  const name = cookie.name.toLowerCase();
  const session = name.includes("login") || name.includes("sess");
  const sameSite = sameSiteOf(cookie);
  const faults: Bad[] = [];
  if (!cookie.secure) {
    if (sameSite === "none") faults.push("cookies-samesite-flag-invalid");
    faults.push(hsts ? "cookies-without-secure-flag-but-protected-by-hsts" : "cookies-without-secure-flag");
    if (session && hsts) faults.push("cookies-session-without-secure-flag-but-protected-by-hsts");
    if (session && !hsts) faults.push("cookies-session-without-secure-flag");
  }
  if (name.includes("csrf") && sameSite === null) faults.push("cookies-anticsrf-without-samesite-flag");
  if (session && !cookie.httpOnly) faults.push("cookies-session-without-httponly-flag");
  return faults;
}

/** The attribute as a line gave it; what a browser makes of none is not the Observatory's question. */
function sameSiteOf({ lines, sameSite }: CookieRow): string | null {
  const line = lines.findLast(({ identity }) => !identity.deletes);
  if (line === undefined) return sameSite === "unspecified" ? null : sameSite;
  const { sameSite: written } = line.parsed;
  return written === "invalid" ? null : written;
}

/** It looks for the attribute in the raw lines, also where a later one would win. */
function hasInvalidSameSite({ record }: AuditContext, scope: readonly string[]): boolean {
  return record.exchanges.some(
    ({ host, type, response }) =>
      type === "main_frame" &&
      isInScope(host, scope) &&
      response?.setLines.some(({ line }) => line.split(";").some(isInvalid)),
  );
}

function isInvalid(part: string): boolean {
  const [key = "", value] = part.trim().split("=");
  if (key.trim().toLowerCase() !== "samesite") return false;
  return !value || !/^(?:lax|strict|none)$/i.test(value.trim());
}

function hasHsts({ record }: AuditContext, scope: readonly string[]): boolean {
  const page = record.exchanges.findLast(
    ({ type, url, host, response }) =>
      type === "main_frame" && url.startsWith("https:") && isInScope(host, scope) && response !== null,
  );
  const header = page?.response?.headers.find(([name]) => name === "strict-transport-security")?.[1];
  if (header === undefined || header.includes(",")) return false;
  const maxAge = Number.parseInt(splitDirectives(header.slice(0, 1024)).get("max-age") ?? "", 10);
  return maxAge >= SIX_MONTHS;
}
