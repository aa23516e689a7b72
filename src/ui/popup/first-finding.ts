import { byWeight } from "../../core/audit/audit-order.ts";
import type { AuditResult } from "../../core/audit/audit-result.ts";
import type { Severity } from "../../core/audit/finding.ts";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { worstFinding } from "./worst-finding.ts";

/** What the popup says first. */
export interface FirstFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** What breaks the rule, in few words. */
  readonly where: string;
  /** Findings besides this one, informational ones not counted. */
  readonly others: number;
}

/** The worst of the audit once it has a page to judge, until then of the cookies; null where none is above informational. */
export function firstFinding(rows: readonly CookieRow[], audit: AuditResult | null): FirstFinding | null {
  if (audit !== null && audit.pageLoads > 0) return worstOfAudit(audit);
  const worst = worstFinding(rows);
  if (worst === null) return null;
  const { finding, row, others } = worst;
  return { rule: finding.rule, severity: finding.severity, where: row.name, others };
}

function worstOfAudit({ findings }: AuditResult): FirstFinding | null {
  const counting = findings.filter(({ muted, severity }) => muted === null && severity !== "info").toSorted(byWeight);
  const [worst] = counting;
  if (worst === undefined) return null;
  const { rule, severity, subjects } = worst;
  return { rule, severity, where: subjects[0]?.label ?? "", others: counting.length - 1 };
}
