import type { AuditFinding } from "../../src/core/audit/audit-result.ts";
import { SEVERITIES } from "../../src/core/audit/finding.ts";
import { findingIdentity } from "../../src/core/report/finding-identity.ts";
import type { FailOn } from "./options.ts";
import type { Policy } from "./policy.ts";

/**
 * The findings for which the run fails: those that the person did not put aside and that reach the severity, and, where
 * only new ones count, have a subject that the baseline lacks.
 */
export function failures(
  findings: readonly AuditFinding[],
  { severity: threshold, onlyNew }: FailOn,
  known: ReadonlySet<string>,
  { edits }: Policy["rules"],
): readonly AuditFinding[] {
  return findings.filter(({ rule, muted, subjects }) => {
    if (muted !== null) return false;
    return subjects.some((subject) => {
      const severity = edits.get(rule)?.severity ?? subject.severity;
      if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(threshold)) return false;
      return !onlyNew || !known.has(findingIdentity(rule, subject));
    });
  });
}
