import { expect, it } from "vitest";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { useCapture } from "../capture/support/capture.ts";
import { DEMO_FINDINGS } from "./demo-findings.ts";
import { demoPages } from "./demo-pages.ts";
import { leaksOfReports } from "./leaks-of-reports.ts";
import { toldFindings } from "./told-findings.ts";

const capture = useCapture();

it("finds on every demo page what is wrong with it and nothing else, and no report tells a secret", {
  timeout: 180_000,
}, async () => {
  const { name } = capture.browser;
  const recorded = await capture.record();
  const pages = demoPages();
  for (const page of pages) await page.go(capture, recorded);
  const last = pages.at(-1)?.scope[0] ?? "";
  await recorded.until("the last page", (record) => isThere(record, last));
  const record = await recorded.settled();
  const expected = Object.entries(DEMO_FINDINGS).map(([id, lines]) => [
    id,
    lines.flatMap((line) => inBrowser(line, name)).toSorted(),
  ]);
  expect(toldFindings(record, pages, name)).toEqual(Object.fromEntries(expected));
  expect(await leaksOfReports(record)).toEqual([]);
});

function isThere({ navigations }: CaptureRecord, host: string): boolean {
  return navigations.some(({ url }) => new URL(url).hostname === host);
}

/** A line as it is to be in one browser; nothing where it holds in the other alone. */
function inBrowser(line: string, browser: "chromium" | "firefox"): readonly string[] {
  const [, only, rest = line] = /^(chromium|firefox) (.*)$/.exec(line) ?? [];
  return only === undefined || only === browser ? [rest] : [];
}
