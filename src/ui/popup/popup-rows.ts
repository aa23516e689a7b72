import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Confidence } from "../../core/session/role.ts";

/** The rows of the list: what is in the jar, and what was refused. By name, so that a row's place tells nothing else. */
export function popupRows(rows: readonly CookieRow[], language: string): readonly CookieRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows
    .filter(({ state }) => state === "present" || state === "rejected")
    .sort((a, b) => compare(a.name, b.name) || compare(a.domain, b.domain) || compare(a.path, b.path));
}

const CONFIDENCES: readonly Confidence[] = ["observed", "likely", "check"];

/** Login sessions in the jar, the surest first. */
export function loginSessions(rows: readonly CookieRow[]): readonly CookieRow[] {
  return rows
    .filter(({ state, role }) => state === "present" && role.role === "login-session")
    .sort((a, b) => CONFIDENCES.indexOf(a.role.confidence) - CONFIDENCES.indexOf(b.role.confidence));
}
