import { beforeAll, describe, expect, it } from "vitest";
import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import type { SessionTrack } from "../../src/core/session/track/session-track.ts";
import { useCapture } from "../capture/support/capture.ts";
import { DEMO_STORIES } from "../sessions/demo-lives.ts";
import { livesOf } from "../sessions/lives.ts";
import { placeOf } from "../site/hosts.ts";
import { DEMO_FINDINGS } from "./demo-findings.ts";
import { demoPages } from "./demo-pages.ts";
import { leaksOfReports } from "./leaks-of-reports.ts";
import { toldFindings } from "./told-findings.ts";

const capture = useCapture();

describe("the record of every demo page", () => {
  const pages = demoPages();
  let record: CaptureRecord;
  let tracks: readonly SessionTrack[];
  beforeAll(async () => {
    const recorded = await capture.record();
    for (const page of pages) await page.go(capture, recorded);
    const last = pages.at(-1)?.scope[0] ?? "";
    await recorded.until("the last page", (all) => isThere(all, last));
    record = await recorded.settled();
    ({ tracks } = sessionHistory(record, cookieRows(record), new Map()));
  }, 180_000);

  it.each(DEMO_STORIES)("tells the life of its sessions for $title", ({ id, lives }) => {
    const label = pages.find((page) => page.id === id)?.label;
    expect(livesOf(tracks.filter(({ host }) => placeOf(host).label === label))).toEqual(lives);
  });

  it("shows on each page what is wrong with it and nothing else", () => {
    const { name } = capture.browser;
    const expected = Object.entries(DEMO_FINDINGS).map(([id, lines]) => [
      id,
      lines.flatMap((line) => inBrowser(line, name)).toSorted(),
    ]);
    expect(toldFindings(record, pages, name)).toEqual(Object.fromEntries(expected));
  });

  it("gives redacted reports that tell no secret", () => {
    expect(leaksOfReports(record)).toEqual([]);
  });
});

function isThere({ navigations }: CaptureRecord, host: string): boolean {
  return navigations.some(({ url }) => new URL(url).hostname === host);
}

/** A line as it is to be in one browser; nothing where it holds in the other alone. */
function inBrowser(line: string, browser: "chromium" | "firefox"): readonly string[] {
  const [, only, rest = line] = /^(chromium|firefox) (.*)$/.exec(line) ?? [];
  return only === undefined || only === browser ? [rest] : [];
}
