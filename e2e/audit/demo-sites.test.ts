import { beforeAll, describe, expect, it } from "vitest";
import { type JudgedRecord, judgeSteps } from "../../src/core/audit/judge-record.ts";
import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { BrowserName } from "../../src/core/capture/event.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import type { SessionTrack } from "../../src/core/session/track/session-track.ts";
import { resultOfSteps } from "../../src/core/steps.ts";
import { useCapture } from "../capture/support/capture.ts";
import { DEMO_STORIES } from "../sessions/demo-lives.ts";
import { livesOf } from "../sessions/lives.ts";
import { hosts, placeOf } from "../site/hosts.ts";
import { DEMO_FINDINGS } from "./demo-findings.ts";
import { demoPages } from "./demo-pages.ts";
import { leaksOfReports } from "./leaks-of-reports.ts";
import { toldFindings } from "./told-findings.ts";

const capture = useCapture();

describe("the record of every demo page", () => {
  const pages = demoPages();
  const labelOf = (id: string): string => pages.find((page) => page.id === id)?.label ?? "";
  let record: CaptureRecord;
  let tracks: readonly SessionTrack[];
  let judged: JudgedRecord;
  beforeAll(async () => {
    const recorded = await capture.record();
    for (const page of pages) await page.go(capture, recorded);
    const last = pages.at(-1)?.scope[0] ?? "";
    await recorded.until("the last page", (all) => isThere(all, last));
    record = await recorded.settled();
    const rows = cookieRows(record);
    const history = sessionHistory(record, rows, new Map());
    ({ tracks } = history);
    judged = resultOfSteps(judgeSteps(record, rows, history, null, Date.now()));
  }, 300_000);

  it.each(DEMO_STORIES)("tells the life of its sessions for $title", ({ id, lives }) => {
    expect(livesOf(tracks.filter(({ host }) => placeOf(host).label === labelOf(id)))).toEqual(lives);
  });

  it.each(DEMO_STORIES)("alarms no host of another site for $title", ({ id }) => {
    const { name } = capture.browser;
    const everywhere = toldFindings(judged, Object.values(hosts(labelOf(id))), name);
    expect(everywhere.filter(isAlarm)).toEqual(expectedOf(id, name).filter(isAlarm));
  });

  it("shows on each page what is wrong with it and nothing else", () => {
    const { name } = capture.browser;
    const told = pages.map(({ id, scope }) => [id, toldFindings(judged, scope, name)]);
    const expected = Object.keys(DEMO_FINDINGS).map((id) => [id, expectedOf(id, name)]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
  });

  it("gives redacted reports that tell no secret", () => {
    expect(leaksOfReports(record)).toEqual([]);
  });
});

function isThere({ navigations }: CaptureRecord, host: string): boolean {
  return navigations.some(({ url }) => new URL(url).hostname === host);
}

function expectedOf(id: string, browser: BrowserName): readonly string[] {
  return (DEMO_FINDINGS[id] ?? []).flatMap((line) => inBrowser(line, browser)).toSorted();
}

/** More than information. */
function isAlarm(line: string): boolean {
  return /^(low|medium|high|critical) /.test(line);
}

/** A line as it is to be in one browser; nothing where it holds in the other alone. */
function inBrowser(line: string, browser: BrowserName): readonly string[] {
  const [, only, rest = line] = /^(chromium|firefox) (.*)$/.exec(line) ?? [];
  return only === undefined || only === browser ? [rest] : [];
}
