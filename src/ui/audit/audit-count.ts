import type { AuditFinding, AuditResult } from "../../core/audit/audit-result.ts";
import { SEVERITIES, type Severity } from "../../core/audit/finding.ts";
import type { T } from "../i18n/context.ts";

/** How many findings count, by severity. */
export function countsOf(findings: readonly AuditFinding[]): Readonly<Record<Severity, number>> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity, muted } of findings) if (muted === null) counts[severity]++;
  return counts;
}

/** What stands beside the name of the view: the worst of what was found, nothing before there is a page to judge. */
export function auditCount(audit: AuditResult | null, t: T): string | null {
  if (audit === null || audit.pageLoads === 0) return null;
  const counts = countsOf(audit.findings);
  const grave = (["critical", "high"] as const).filter((severity) => counts[severity] > 0);
  const worst = SEVERITIES.find((severity) => severity !== "info" && counts[severity] > 0);
  const told = grave.length > 0 ? grave : worst === undefined ? [] : [worst];
  return told.map((severity) => t(`audit_count_${severity}`, counts[severity])).join(" ");
}
