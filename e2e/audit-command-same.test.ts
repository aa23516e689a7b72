import { expect, it } from "vitest";
import { conclude } from "../scripts/audit/conclude.ts";
import { decodePolicy } from "../scripts/audit/policy.ts";
import type { ReportJson } from "../src/core/report/json/json-model.ts";
import { useCapture } from "./capture/support/capture.ts";
import { audit } from "./driver/audit-run.ts";

const capture = useCapture();

/** Rule, severity and subject of every finding, in the order of neither side. */
function faults(
  found: readonly { rule: string; subjects: readonly { severity: string; label: string }[] }[],
): string[] {
  return found
    .flatMap(({ rule, subjects }) => subjects.map(({ severity, label }) => `${rule} ${severity} ${label}`))
    .sort();
}

it("the headless audit finds what the extension finds on the same page", async () => {
  const recorded = await capture.record();
  const url = capture.shop("/");
  const record = await recorded.visit(url);
  const policy = decodePolicy("none", "{}");
  const { audit: shown } = conclude(
    { record, target: url, notes: [] },
    policy,
    { values: "included", failOn: null },
    "0",
  );
  const run = await audit(url, "--format", "json", "--loopback", "--insecure");
  expect(run.code).toBe(0);
  const report: ReportJson = JSON.parse(run.stdout);
  expect(faults(report.audit.groups).length).toBeGreaterThan(3);
  expect(faults(report.audit.groups)).toEqual(faults(shown.findings));
  expect(faults(report.audit.outOfScope)).toEqual(faults(shown.outOfScope));
  const states = (items: readonly { item: string; state: string }[]): string[] =>
    items.map(({ item, state }) => `${item} ${state}`);
  expect(states(report.audit.coverage)).toEqual(states(shown.coverage));
});
