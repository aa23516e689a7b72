import { expect, it } from "vitest";
import type { AuditFinding, AuditResult } from "../../core/audit/audit-result.ts";
import type { Severity } from "../../core/audit/finding.ts";
import { auditCount, countsOf } from "./audit-count.ts";

const t = (key: string, ...params: readonly (string | number)[]): string => `${params[0]} ${key.split("_").at(-1)}`;

function finding(severity: Severity, muted: string | null = null): AuditFinding {
  return { rule: severity, severity, confidence: "observed", subjects: [], muted, note: "" };
}

function audit(pageLoads: number, ...findings: readonly AuditFinding[]): AuditResult {
  const rest = { outOfScope: [], coverage: [], observatory: null, scope: [], signedIn: "no" } as const;
  return { ...rest, findings, pageLoads };
}

it("says the grave ones", () => {
  expect(auditCount(audit(1, finding("critical"), finding("high"), finding("high"), finding("low")), t)).toBe(
    "1 critical 2 high",
  );
});

it("says the worst where nothing is grave", () => {
  expect(auditCount(audit(1, finding("low"), finding("medium"), finding("low")), t)).toBe("1 medium");
  expect(auditCount(audit(1, finding("info")), t)).toBe("");
});

it("says nothing before a page of the scope was recorded", () => {
  expect(auditCount(audit(0, finding("high")), t)).toBeNull();
  expect(auditCount(null, t)).toBeNull();
});

it("leaves out what was put aside", () => {
  expect(countsOf([finding("high"), finding("high", "behind a proxy")]).high).toBe(1);
});
