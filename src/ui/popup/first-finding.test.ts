import { expect, it } from "vitest";
import type { AuditFinding, AuditResult } from "../../core/audit/audit-result.ts";
import type { Severity } from "../../core/audit/finding.ts";
import { firstFinding } from "./first-finding.ts";

function finding(rule: string, severity: Severity, muted: string | null = null): AuditFinding {
  const weight = { severity, confidence: "observed" } as const;
  const subject = { kind: "session", id: "1", label: "sid · shop.test", message: { key: "" }, evidence: [] } as const;
  return { rule, ...weight, subjects: [{ ...subject, ...weight }], muted, note: "" };
}

function audit(pageLoads: number, ...findings: readonly AuditFinding[]): AuditResult {
  const rest = { outOfScope: [], coverage: [], observatory: null, scope: [], signedIn: "no" } as const;
  return { ...rest, findings, pageLoads };
}

it("takes the worst that counts, whatever its place in the list", () => {
  const found = firstFinding(
    [],
    audit(1, finding("a", "low"), finding("b", "critical", "known"), finding("c", "high"), finding("d", "info")),
  );
  expect(found).toEqual({ rule: "c", severity: "high", where: "sid · shop.test", others: 1 });
});

it("does not judge by the audit before a page was recorded", () => {
  expect(firstFinding([], audit(0, finding("a", "high")))).toBeNull();
});
