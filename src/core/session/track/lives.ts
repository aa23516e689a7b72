import type { CookieRow } from "../../capture/cookie-row.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { addCarriedCookies } from "./carried-cookies.ts";
import { cookieChanges } from "./cookie-changes.ts";
import { cookieSubjects } from "./cookie-subjects.ts";
import type { SessionCorrections } from "./correction-key.ts";
import type { Life } from "./life.ts";
import { type Span, spansOf } from "./spans.ts";
import { tokenLives } from "./token-lives.ts";

/** A life with its stretches. */
export interface SpannedLife extends Life {
  readonly spans: readonly Span[];
}

/** The lives of everything in the record that may be a session. */
export function livesOf(
  record: CaptureRecord,
  rows: readonly CookieRow[],
  corrections: SessionCorrections,
): readonly SpannedLife[] {
  const cookies = cookieSubjects(record, rows, corrections).map(({ subject, rows: own }): Life => {
    return { subject, changes: cookieChanges(record, own), carries: [], lackedBefore: false, lackedAfter: null };
  });
  addCarriedCookies(cookies, record.exchanges);
  return [...cookies, ...tokenLives(record.exchanges, corrections)].map((life) => ({ ...life, spans: spansOf(life) }));
}
