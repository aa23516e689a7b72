import { DIFFERENTIAL_HELP, differentialOptions } from "./differential/options.ts";
import { differentialReport, isExplained } from "./differential/report.ts";
import { runDifferential } from "./differential/run-differential.ts";

const COULD_NOT_RUN = 2;

/** Compares the engine with real browsers. */
export async function main(args: string[]): Promise<number> {
  try {
    const options = differentialOptions(args);
    if (options === "help") {
      console.log(DIFFERENTIAL_HELP);
      return 0;
    }
    let explained = true;
    for (const browser of options.browsers) {
      const run = await runDifferential(browser, options.cases, options.seed);
      console.log(differentialReport(run));
      explained &&= isExplained(run);
    }
    return explained ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return COULD_NOT_RUN;
  }
}
