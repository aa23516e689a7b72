import { parseArgs } from "node:util";
import { projectRoot } from "./root.ts";
import { allPassed } from "./test/counts.ts";
import { runStages } from "./test/runner.ts";
import { chosenStages } from "./test/stage.ts";
import { allStages } from "./test/stages.ts";

/** `npm test [-- --only stage,stage]`: every check there is; the last line counts them. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { only: { type: "string" } } });
  const stages = chosenStages(allStages(projectRoot()), values.only);
  const counts = await runStages(stages, console.log, () => performance.now());
  return allPassed(counts) ? 0 : 1;
}
