import { auditOf } from "../../src/core/audit/audit-record.ts";
import { type JudgedRecord, judgeSteps } from "../../src/core/audit/judge-record.ts";
import { applyEvent } from "../../src/core/capture/apply.ts";
import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import { emptyRecord } from "../../src/core/capture/record.ts";
import { REPORT_FORMATS } from "../../src/core/report/formats.ts";
import type { ReportInput } from "../../src/core/report/report-input/report-input.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import { manyTraffic } from "../../src/ui/dev/many-traffic.ts";

const START = Date.UTC(2026, 10, 22, 9);
const OPTIONS = { scope: null, privacy: false, mutes: [], edits: new Map() };

/** Milliseconds of processor time, all in all and of the longest piece. */
interface Cost {
  readonly all: number;
  readonly longest: number;
}

/** Judges records of the given numbers of cookies, and writes each report: what that costs, and the longest piece. */
export function auditBench(sizes: readonly number[]): string {
  const columns = sizes.map(costsOf);
  const rows = [...(columns[0]?.keys() ?? [])].map((name) => [name, ...columns.map((costs) => told(costs.get(name)))]);
  const head = ["ms, longest piece", ...sizes.map((size) => `${size} cookies`)];
  return [head, ...rows].map(([first = "", ...rest]) => first.padEnd(20) + rest.map(padded).join("")).join("\n");
}

function costsOf(cookies: number): ReadonlyMap<string, Cost> {
  const record = emptyRecord();
  for (const event of manyTraffic("chromium", START, cookies)) applyEvent(record, event);
  const rows = cookieRows(record);
  const history = sessionHistory(record, rows, new Map());
  // Once for the compiler.
  run(judgeSteps(record, rows, history, null, START));
  const judged = run(judgeSteps(record, rows, history, null, START));
  const decided = run(decide(judged.result));
  const input: ReportInput = {
    ...{ record, rows, history, connections: null, values: "redacted", audit: decided.result },
    meta: {
      ...{ productVersion: "", startedAt: START, endedAt: START, browser: "", target: "https://shop.test/" },
      ...{ accounts: [], outOfSight: [] },
    },
  };
  const reports = REPORT_FORMATS.map(({ id, parts }) => [id, run(whole(parts(input, (key) => key))).cost] as const);
  return new Map([["judge", judged.cost], ["decide", decided.cost], ...reports]);
}

// biome-ignore lint/correctness/useYield: one piece
function* decide(judged: JudgedRecord) {
  return auditOf(judged, OPTIONS);
}

function* whole(parts: Iterable<string>): Generator<string, null> {
  yield* parts;
  return null;
}

function run<R>(steps: Generator<unknown, R>): { readonly result: R; readonly cost: Cost } {
  let [all, longest] = [0, 0];
  for (;;) {
    const before = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    all += spent;
    longest = Math.max(longest, spent);
    if (step.done) return { result: step.value, cost: { all, longest } };
  }
}

function told(cost: Cost | undefined): string {
  return cost === undefined ? "" : `${cost.all.toFixed(0)}, ${cost.longest.toFixed(0)}`;
}

function padded(cell: string): string {
  return cell.padStart(18);
}
