import { expect, it } from "vitest";
import type { AuditFinding } from "../../../core/audit/audit-result.ts";
import type { Severity } from "../../../core/audit/finding.ts";
import { type FindingFilter, filterFindings } from "./filter-findings.ts";

function finding(rule: string, severity: Severity, label: string): AuditFinding {
  const subject = { kind: "cookie", id: label, label, message: { key: "" }, evidence: [] } as const;
  const weight = { severity, confidence: "observed" } as const;
  return { rule, ...weight, subjects: [{ ...subject, ...weight }], muted: null, note: "" };
}

const ALL = [
  finding("secure-missing", "high", "sid · shop.test"),
  finding("samesite-missing", "low", "cart · shop.test"),
  finding("quoted-value", "info", "theme · ads.example"),
];

const NOTHING: FindingFilter = { severities: new Set(), info: false, text: "" };

function found(part: Partial<FindingFilter>): readonly string[] {
  return filterFindings(ALL, { ...NOTHING, ...part }, ({ rule }) => `Title of ${rule}`).map(({ rule }) => rule);
}

it("hides what is informational until asked for it", () => {
  expect(found({})).toEqual(["secure-missing", "samesite-missing"]);
  expect(found({ info: true })).toHaveLength(3);
});

it("keeps the wanted severities", () => {
  expect(found({ severities: new Set<Severity>(["low"]) })).toEqual(["samesite-missing"]);
});

it("finds every word in rule, title or subject, in any case", () => {
  expect(found({ text: " SHOP title " })).toHaveLength(2);
  expect(found({ text: "shop samesite" })).toEqual(["samesite-missing"]);
  expect(found({ text: "ads" })).toEqual([]);
});
