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

/** What was asked for, each request once. */
function asked(exchanges: readonly { readonly method: string; readonly url: string }[]): readonly string[] {
  return [...new Set(exchanges.map(({ method, url }) => `${method} ${url.replace(/\?.*/, "")}`))].sort();
}

it("the headless audit finds what the extension finds on the same page", async () => {
  const recorded = await capture.record();
  const url = capture.shop("/");
  await recorded.visit(url);
  // The last that the page sets off, in a process of its own: it has loaded before the browser tells of this.
  const frameData = capture.sites.url(capture.hosts.ads, "/frame-data");
  await recorded.until("the fetch of the frame", ({ exchanges }) => exchanges.some((each) => each.url === frameData));
  const record = await recorded.settled();
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
  expect(asked(report.exchanges)).toEqual(asked(record.exchanges));
  expect(faults(report.audit.groups).length).toBeGreaterThan(3);
  expect(faults(report.audit.groups)).toEqual(faults(shown.findings));
  expect(faults(report.audit.outOfScope)).toEqual(faults(shown.outOfScope));
  const states = (items: readonly { item: string; state: string }[]): string[] =>
    items.map(({ item, state }) => `${item} ${state}`);
  expect(states(report.audit.coverage)).toEqual(states(shown.coverage));
});
