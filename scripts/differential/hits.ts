import type { ByteString } from "../../src/core/bytes/byte-string.ts";
import { readRequest } from "../../src/core/cookie/context/request.ts";
import { EMPTY_JAR } from "../../src/core/cookie/jar/jar.ts";
import { ENGINES } from "../../src/core/cookie/profiles/jar/engines.ts";
import { reasonOf } from "../../src/core/cookie/reasons.ts";
import { receiveSetLine } from "../../src/core/cookie/store/store-set-line.ts";
import { wordsOfReason } from "../../src/core/cookie/words-of-reason.ts";
import { isTold } from "./compare.ts";
import { remarksOf, rowsOf } from "./rows.ts";
import type { Trial } from "./trial.ts";

/** How often each branch of the algorithm was taken: in how many lines, and for how many cookies that did not go. */
export function branchHits(trials: readonly Trial[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  const add = (branch: string) => hits.set(branch, (hits.get(branch) ?? 0) + 1);
  for (const { prediction } of trials) {
    for (const action of prediction.actions) {
      const { lines, retrieval } = action;
      for (const { line, result } of lines) {
        const codes = [...result.diagnostics.map(({ code }) => code), ...remarksOf(line, action)];
        if (result.reason !== null) codes.push(result.reason);
        const branches = new Set([...codes.map((code) => reasonOf(code).branch), ...rowsOf(line, action)]);
        for (const branch of branches) add(branch);
      }
      for (const { reasons } of retrieval.withheld) for (const code of reasons) add(reasonOf(code).branch);
    }
  }
  return hits;
}

/** How often each kind of request was made, same-site and cross-site, plain, framed, redirected, encrypted or not. */
export function contextHits(trials: readonly Trial[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const { test, prediction } of trials) {
    test.actions.forEach((action, at) => {
      const scheme = action.target.secure ? "https" : "http";
      const send = prediction.actions[at]?.request.sameSite.send ?? "";
      const way = `${action.frame === null ? "" : "-in-frame"}${action.via.length === 0 ? "" : "-redirected"}`;
      const key = `${action.how}${way}/${scheme}/${send}`;
      hits.set(key, (hits.get(key) ?? 0) + 1);
    });
  }
  return hits;
}

/** How many lines were refused, by the engine of the run and by any, and how often the browser's word was ours. */
export function refusalCounts(trials: readonly Trial[]) {
  const rejected = { lines: 0, here: 0 };
  let anywhere = 0;
  let agreed = 0;
  let told = 0;
  for (const { prediction, observation } of trials) {
    prediction.actions.forEach(({ lines, context }, action) => {
      for (const { line, result } of lines) {
        rejected.lines++;
        if (result.outcome === "rejected") rejected.here++;
        if (Object.values(ENGINES).some((engine) => refuses(line, context, engine))) anywhere++;
        const entry = observation.blocked?.find((each) => each.action === action && sameText(each.line, line));
        if (entry === undefined || result.outcome !== "rejected" || result.reason === null) continue;
        told++;
        if (isTold(wordsOfReason(result.reason).chromium ?? "", entry.reasons)) agreed++;
      }
    });
  }
  return { rejected, anywhere, agreed, told };
}

function refuses(
  line: string,
  context: Parameters<typeof readRequest>[0],
  engine: Parameters<typeof readRequest>[1],
): boolean {
  return receiveSetLine(EMPTY_JAR, line as ByteString, readRequest(context, engine)).outcome === "rejected";
}

function sameText(told: string, line: string): boolean {
  return told.trim() === Buffer.from(line, "latin1").toString("utf8").trim();
}
