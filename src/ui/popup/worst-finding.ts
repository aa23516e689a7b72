import { type Finding, SEVERITIES } from "../../core/audit/finding.ts";
import type { CookieRow } from "../../core/capture/cookie-row.ts";

export interface WorstFinding {
  readonly finding: Finding;
  readonly row: CookieRow;
  /** Findings besides this one, informational ones not counted. */
  readonly others: number;
}

/** The finding to show first, or null where none is above informational. The earliest of the worst stays, so that it does not jump. */
export function worstFinding(rows: readonly CookieRow[]): WorstFinding | null {
  let worst: { finding: Finding; row: CookieRow } | null = null;
  let count = 0;
  for (const row of rows) {
    for (const finding of row.findings) {
      if (finding.severity === "info") continue;
      count++;
      if (worst === null || rank(finding) < rank(worst.finding)) worst = { finding, row };
    }
  }
  return worst === null ? null : { ...worst, others: count - 1 };
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}
