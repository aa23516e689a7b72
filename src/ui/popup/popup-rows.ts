import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Confidence } from "../../core/session/role.ts";
import { registrableDomain } from "../../core/site/registrable-domain.ts";

/** The rows of the list: those of the site that the tab shows, and of every other site. */
export interface PopupRows {
  readonly own: readonly CookieRow[];
  readonly others: readonly CookieRow[];
}

/**
 * What is in the jar, and what was refused. By name, so that a row's place tells nothing else; those of other sites by
 * their domain first.
 *
 * @param site registrable domain of the tab; where it is not known every row is the site's own.
 */
export function popupRows(rows: readonly CookieRow[], site: string, language: string): PopupRows {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const listed = rows
    .filter(({ state }) => state === "present" || state === "rejected")
    .sort((a, b) => compare(a.name, b.name) || compare(a.domain, b.domain) || compare(a.path, b.path));
  const isOwn = ({ domain }: CookieRow): boolean => site === "" || registrableDomain(domain) === site;
  const others = listed.filter((row) => !isOwn(row)).sort((a, b) => compare(a.domain, b.domain));
  return { own: listed.filter(isOwn), others };
}

const CONFIDENCES: readonly Confidence[] = ["observed", "likely", "check"];

/** Login sessions in the jar, the surest first. */
export function loginSessions(rows: readonly CookieRow[]): readonly CookieRow[] {
  return rows
    .filter(({ state, role }) => state === "present" && role.role === "login-session")
    .sort((a, b) => CONFIDENCES.indexOf(a.role.confidence) - CONFIDENCES.indexOf(b.role.confidence));
}
