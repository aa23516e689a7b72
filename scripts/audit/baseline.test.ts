import { expect, it } from "vitest";
import { jsonReport } from "../../src/core/report/json/json-report.ts";
import { shopInput } from "../../src/core/report/report.fixture.ts";
import { writeReport } from "../../src/core/report/report-format.ts";
import { decodeBaseline } from "./baseline.ts";
import { failures } from "./failures.ts";

const rules = { scope: null, privacy: false, mutes: [], edits: new Map() };
const input = shopInput({ values: "redacted" });
const report = writeReport(jsonReport, input, (key) => key);
const { findings } = input.audit;
const failing = (
  severity: "low" | "info" | "critical",
  known: ReadonlySet<string> | null,
  edits = rules.edits,
): string[] =>
  failures(findings, { severity, onlyNew: known !== null }, known ?? new Set(), { ...rules, edits }).map(
    ({ rule }) => rule,
  );

it("knows every finding of the run that it came from", () => {
  expect(failing("info", decodeBaseline("b.json", report))).toEqual([]);
});

it("tells a finding that the earlier run did not have", () => {
  const earlier = JSON.parse(report);
  earlier.audit.groups[0].subjects.pop();
  expect(failing("info", decodeBaseline("b.json", JSON.stringify(earlier)))).toEqual([findings[0]?.rule]);
});

it("counts what reaches the severity and was not put aside", () => {
  const counting = findings.filter(({ muted }) => muted === null).map(({ rule }) => rule);
  expect(counting.length).toBeLessThan(findings.length);
  expect(failing("info", null)).toEqual(counting);
  expect(failing("critical", null)).toEqual([]);
});

it("goes by the severity that the person gave", () => {
  const rule = findings[0]?.rule ?? "";
  expect(failing("critical", null, new Map([[rule, { severity: "critical" }]]))).toEqual([rule]);
  expect(failing("low", null, new Map([[rule, { severity: "info" }]]))).not.toContain(rule);
});

it.each([
  ["[]", "this is no JSON report of an audit"],
  ["{}", "b.json: "],
  ['{"schemaVersion":2,"audit":{"groups":[],"outOfScope":[]}}', "only version 1"],
  ["<xml>", "is not JSON"],
])("says of %s what is wrong", (text, words) => {
  expect(() => decodeBaseline("b.json", text)).toThrow(words);
});
