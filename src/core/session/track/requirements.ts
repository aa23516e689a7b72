import type { Exchange } from "../../capture/exchange.ts";
import type { SignalGroup } from "../moment/signal.ts";
import type { Carried, CarriedBy } from "./carried.ts";
import type { SpannedLife } from "./lives.ts";

/** What let-in and turned-away requests show of one session. */
export interface Requirement {
  /** Exchanges let in with it where others without it were turned away, and it was the only difference. */
  readonly proven: Exchange[];
  /** The same, with other sessions that differed too. */
  readonly likely: Exchange[];
  /** Let in without it where others had been turned away. */
  readonly without: Exchange[];
  /** Turned away with the very value that had been let in. */
  readonly refusedWith: Exchange[];
}

/** Compares every request that was turned away with the nearest one for the same that was let in. */
export function requirementsOf(groups: readonly SignalGroup[], carried: CarriedBy): (life: SpannedLife) => Requirement {
  const found = new Map<SpannedLife, Requirement>();
  const of = (life: SpannedLife): Requirement => {
    const known = found.get(life) ?? { proven: [], likely: [], without: [], refusedWith: [] };
    found.set(life, known);
    return known;
  };
  for (const { signals } of groups) {
    for (const signal of signals) {
      if (signal.kind === "opened") compare(of, carried, signal.exchange, signal.before, true);
      if (signal.kind === "refused" && signal.before) compare(of, carried, signal.before, signal.exchange, false);
    }
  }
  return of;
}

function compare(
  of: (life: SpannedLife) => Requirement,
  carried: CarriedBy,
  allowed: Exchange,
  refused: Exchange,
  opened: boolean,
): void {
  const [within, outside] = [valuesOf(carried(allowed)), valuesOf(carried(refused))];
  const lives = [...within.keys()].filter(({ subject }) => subject.correction !== "not-session");
  const differing = likeliest(lives.filter((life) => within.get(life) !== outside.get(life)));
  const same = likeliest(lives.filter((life) => within.get(life) === outside.get(life)));
  const [only, second] = differing;
  if (only) {
    for (const life of differing) of(life)[second ? "likely" : "proven"].push(allowed);
  } else if (opened) {
    // The server changed its mind about a session that it already knew.
    const [unchanged, another] = same;
    if (unchanged && !another) of(unchanged).proven.push(allowed);
  } else {
    for (const life of same) of(life).refusedWith.push(refused);
  }
  for (const life of outside.keys()) if (!within.has(life)) of(life).without.push(allowed);
}

function valuesOf(carried: readonly Carried[]): ReadonlyMap<SpannedLife, string> {
  return new Map(carried.map(({ life, value }) => [life, value]));
}

/** Of several that differ, those that look like sessions; a remember-me cookie only where nothing else does. */
function likeliest(lives: readonly SpannedLife[]): readonly SpannedLife[] {
  const candidates = lives.filter(({ subject }) => subject.candidate && subject.role.role !== "remember");
  if (candidates.length === 0) return lives;
  const named = candidates.filter(({ subject }) => subject.correction === "session");
  return named.length > 0 ? named : candidates;
}
