import { REASONS, reasonOf } from "../../src/core/cookie/reasons.ts";
import type { Difference } from "./compare.ts";
import { EXPLAINED, type Explanation, MOST_COVERED } from "./explained.ts";
import { branchHits, contextHits, refusalCounts } from "./hits.ts";
import type { BrowserRun } from "./run-differential.ts";
import type { Disagreement } from "./run-share.ts";
import type { Trial } from "./trial.ts";

/** Whether every disagreement matches an explanation, and no explanation covers too many. */
export function isExplained(run: BrowserRun): boolean {
  const covered = EXPLAINED.map((each) => run.disagreements.filter((one) => matches(one.first, each, run)).length);
  const all = run.disagreements.every((one) => EXPLAINED.some((each) => matches(one.first, each, run)));
  return all && covered.every((count) => count <= Math.max(1, run.trials.length * MOST_COVERED));
}

function matches(trial: Trial, { browser, pattern }: Explanation, run: BrowserRun): boolean {
  return browser === run.browser && trial.differences.every((each) => pattern.test(differenceText(each)));
}

/** Every disagreement at its smallest, then what the run has touched. */
export function differentialReport(run: BrowserRun): string {
  const { trials, disagreements } = run;
  const { rejected, anywhere, agreed, told } = refusalCounts(trials);
  const lines = disagreements.map(disagreementText);
  const explained = disagreements.filter((one) => EXPLAINED.some((each) => matches(one.first, each, run))).length;
  lines.push(
    `${run.browser}: ${trials.length} cases, ${disagreements.length} disagree, ${explained} of them explained`,
    `  lines: ${rejected.lines} set, ${rejected.here} refused here, ${anywhere} refused by some profile`,
  );
  if (told > 0) lines.push(`  reasons: ${agreed} of ${told} in the browser's own words`);
  lines.push(`  branches: ${counts(branchHits(trials))}`, `  contexts: ${counts(contextHits(trials))}`);
  const missed = missingBranches(trials);
  if (missed.length > 0) lines.push(`  branches hit fewer than 5 times: ${missed.join(" ")}`);
  return lines.join("\n");
}

function disagreementText({ number, setting, smallest }: Disagreement): string {
  const actions = smallest.test.actions.map((action, at) => {
    const predicted = smallest.prediction.actions[at];
    const { kind, method, url, topLevelUrl, initiator, redirectChain } = predicted?.context ?? {};
    const said = predicted?.lines.map(
      ({ line, result }) => `\n      ${JSON.stringify(line)}: ${result.outcome} ${result.reason ?? ""}`,
    );
    return `    ${at}: ${action.how} ${JSON.stringify({ kind, method, url, topLevelUrl, initiator, redirectChain, frame: action.frame })}${said?.join("") ?? ""}`;
  });
  const differences = smallest.differences.map((each) => `    ${differenceText(each)}`);
  return [`case ${number}, third-party cookies ${setting}:`, ...actions, ...differences].join("\n");
}

export function differenceText({ about, action, engine, browser }: Difference): string {
  return `${about}${action === null ? "" : ` of ${action}`}: engine ${JSON.stringify(engine)}, browser ${JSON.stringify(browser)}`;
}

function counts(hits: ReadonlyMap<string, number>): string {
  return [...hits]
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([key, count]) => `${key} ${count}`)
    .join(", ");
}

/**
 * What a run over HTTP cannot touch: octets that end the header (T3), other APIs than HTTP (S3, S4, S14, S16, S26, Q5),
 * hosts that no page can be loaded from (S7, V12), limits that take hundreds of cookies (S29, S31), the end of the
 * session (S32), a change of the public suffix list (Q2), and dates that no engine clamps (E7). S1 is T2 by another name.
 */
const OUT_OF_REACH: ReadonlySet<string> = new Set("T3 S1 S3 S4 S7 S14 S16 S26 S29 S31 S32 V12 Q2 Q5 E7".split(" "));

function missingBranches(trials: readonly Trial[]): string[] {
  const hits = branchHits(trials);
  const branches = new Set(REASONS.map(({ code }) => reasonOf(code).branch));
  return [...branches].filter((branch) => !OUT_OF_REACH.has(branch) && (hits.get(branch) ?? 0) < 5);
}
