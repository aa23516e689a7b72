import type { BrowserName } from "../browser/driver.ts";
import type { Setting } from "./case.ts";
import { openLaboratory, SETTINGS } from "./laboratory.ts";
import { makeCase } from "./make-case.ts";
import type { Desk } from "./observe.ts";
import { startServers } from "./server.ts";
import { shrink } from "./shrink.ts";
import type { Trial } from "./trial.ts";

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

export interface BrowserRun {
  readonly browser: BrowserName;
  readonly trials: readonly Trial[];
  readonly disagreements: readonly Disagreement[];
}

/** Runs `cases` cases of the stream with the seed, divided among the browser's settings. */
export async function runDifferential(browser: BrowserName, cases: number, seed: number): Promise<BrowserRun> {
  const desk: Desk = { answer: () => ({ status: 404, headers: [], body: "" }) };
  const servers = await startServers((head) => desk.answer(head));
  const trials: Trial[] = [];
  const disagreements: Disagreement[] = [];
  try {
    const settings = SETTINGS[browser];
    for (const [share, setting] of settings.entries()) {
      const numbers = Array.from({ length: cases }, (_, number) => number).filter((n) => n % settings.length === share);
      const laboratory = await openLaboratory(browser, setting, servers, desk);
      try {
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
        for (const [at, each] of found.entries()) {
          disagreements.push(at < SHRUNK ? { ...each, smallest: await shrink(each.first, laboratory) } : each);
        }
      } finally {
        await laboratory.close();
      }
    }
  } finally {
    await servers.close();
  }
  return { browser, trials, disagreements };
}
