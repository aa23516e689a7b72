import type { BrowserName } from "../browser/driver.ts";
import { openLaboratory, SETTINGS } from "./laboratory.ts";
import type { Desk } from "./observe.ts";
import { runShare, type Share } from "./run-share.ts";
import { startServers } from "./server.ts";

/** What all settings of a browser did. */
export interface BrowserRun extends Share {
  readonly browser: BrowserName;
}

/** Runs `cases` cases of the stream with the seed, divided among the browser's settings. */
export async function runDifferential(browser: BrowserName, cases: number, seed: number): Promise<BrowserRun> {
  const desk: Desk = { answer: () => ({ status: 404, headers: [], body: "" }) };
  const servers = await startServers((head) => desk.answer(head));
  const shares: Share[] = [];
  try {
    for (const setting of SETTINGS[browser]) {
      const laboratory = await openLaboratory(browser, setting, servers, desk);
      try {
        shares.push(await runShare(laboratory, cases, seed));
      } finally {
        await laboratory.close();
      }
    }
  } finally {
    await servers.close();
  }
  return joined(browser, shares);
}

export function joined(browser: BrowserName, shares: readonly Share[]): BrowserRun {
  return {
    browser,
    trials: shares.flatMap(({ trials }) => trials),
    disagreements: shares.flatMap(({ disagreements }) => disagreements),
  };
}
