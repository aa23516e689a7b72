import { parseArgs } from "node:util";
import type { BrowserName } from "../browser/driver.ts";

export const DIFFERENTIAL_HELP = `npm run differential -- [options]

Sends random Set-Cookie lines in random contexts through a real browser and compares what it does with the engine.

  --cases N                    how many cases, 300 unless said
  --seed S                     a whole number; the same cases for the same seed
  --browser chromium|firefox   one browser alone; both unless said

Exit code 0 when every disagreement is explained, 1 when one is not, 2 when the run was not possible.
`;

export interface DifferentialOptions {
  readonly cases: number;
  readonly seed: number;
  readonly browsers: readonly BrowserName[];
}

/** @throws Error with a sentence for the person. */
export function differentialOptions(args: readonly string[]): DifferentialOptions | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: "string", default: "300" },
      seed: { type: "string", default: "1" },
      browser: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  return {
    cases: wholeNumber("--cases", values.cases, 1),
    seed: wholeNumber("--seed", values.seed, 0),
    browsers: browsersOf(values.browser),
  };
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least) throw new Error(`${name} takes a whole number, not "${text}".`);
  return number;
}

function browsersOf(text: string | undefined): readonly BrowserName[] {
  if (text === undefined) return ["chromium", "firefox"];
  if (text === "chromium" || text === "firefox") return [text];
  throw new Error(`--browser takes chromium or firefox, not "${text}".`);
}
