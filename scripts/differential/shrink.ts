import type { Action, Case } from "./case.ts";
import type { Laboratory, Trial } from "./trial.ts";

/** Browsers are slow: after this time what is left counts as the smallest. */
const MOST_MILLISECONDS = 15_000;
const MOST_CANDIDATES = 24;

/** Makes a disagreeing case smaller, piece by piece, as long as engine and browser go on to disagree about the same. */
export async function shrink(trial: Trial, laboratory: Laboratory): Promise<Trial> {
  let smallest = trial;
  const start = Date.now();
  while (Date.now() - start < MOST_MILLISECONDS) {
    const candidates = smallerCases(smallest.test).slice(0, MOST_CANDIDATES);
    if (candidates.length === 0) break;
    const trials = await laboratory.run(candidates);
    const next = trials.find((each) => disagreesLike(each, trial));
    if (next === undefined) break;
    smallest = next;
  }
  return smallest;
}

function disagreesLike(one: Trial, other: Trial): boolean {
  const kinds = new Set(other.differences.map(({ about }) => about));
  return one.differences.some(({ about }) => kinds.has(about));
}

/** Every case with one piece less, the larger pieces first. */
export function smallerCases(test: Case): Case[] {
  const { actions } = test;
  const withActions = (next: readonly Action[]): Case => ({ ...test, actions: next });
  const fewer = actions.length > 1 ? actions.map((_, at) => withActions(actions.toSpliced(at, 1))) : [];
  const simpler = actions.flatMap((action, at) =>
    simplerActions(action).map((each) => withActions(actions.with(at, each))),
  );
  return [...fewer, ...simpler];
}

function simplerActions(action: Action): Action[] {
  const { lines } = action;
  const fewerLines = lines.length > 1 ? lines.map((_, at) => ({ ...action, lines: lines.toSpliced(at, 1) })) : [];
  const shorter = lines.flatMap((line, at) =>
    shorterLines(line).map((each) => ({ ...action, lines: lines.with(at, each) })),
  );
  const plainer: Action[] = [];
  if (action.via.length > 0) plainer.push({ ...action, via: action.via.slice(1) });
  if (action.frame !== null) plainer.push({ ...action, frame: null });
  const home = { party: "own", sub: action.target.sub, secure: action.target.secure } as const;
  const visit: Action = { ...action, how: "top-get", top: home, frame: null, via: [] };
  if (action.how !== "top-get" || action.top.party !== "own") plainer.push(visit);
  return [...fewerLines, ...plainer, ...shorter];
}

function shorterLines(line: string): string[] {
  const parts = line.split(";");
  const fewer = parts.length > 1 ? parts.map((_, at) => parts.toSpliced(at, 1).join(";")) : [];
  const trimmed = parts.map((part) => part.trim()).join("; ");
  return trimmed === line ? fewer : [...fewer, trimmed];
}
