import type { Setting } from "./case.ts";
import { SETTINGS } from "./laboratory.ts";
import { makeCase } from "./make-case.ts";
import { shrink } from "./shrink.ts";
import type { Laboratory, Trial } from "./trial.ts";

/** So many cases go through the browser in one go. */
const BATCH = 120;
/** So many disagreements of a setting are made small. */
const SHRUNK = 4;

/** A case in which engine and browser disagree, as it was made and at its smallest. */
export interface Disagreement {
  readonly number: number;
  readonly setting: Setting;
  readonly first: Trial;
  readonly smallest: Trial;
}

/** What one setting of a browser did with the cases that fall to it. */
export interface Share {
  readonly trials: readonly Trial[];
  readonly disagreements: readonly Disagreement[];
}

/** Runs those of `cases` cases of the stream with the seed that fall to the laboratory's setting. */
export async function runShare(laboratory: Laboratory, cases: number, seed: number): Promise<Share> {
  const { browser, setting } = laboratory;
  const settings = SETTINGS[browser];
  const share = settings.indexOf(setting);
  const numbers = Array.from({ length: cases }, (_, number) => number).filter((n) => n % settings.length === share);
  const trials: Trial[] = [];
  const found: Disagreement[] = [];
  for (let from = 0; from < numbers.length; from += BATCH) {
    const batch = numbers.slice(from, from + BATCH);
    const done = await laboratory.run(batch.map((number) => makeCase(seed, number)));
    trials.push(...done);
    done.forEach((trial, at) => {
      if (trial.differences.length === 0) return;
      found.push({ number: batch[at] ?? -1, setting, first: trial, smallest: trial });
    });
  }
  const disagreements: Disagreement[] = [];
  for (const [at, each] of found.entries()) {
    disagreements.push(at < SHRUNK ? { ...each, smallest: await shrink(each.first, laboratory) } : each);
  }
  return { trials, disagreements };
}
