import { add, allPassed, type Counts, countsLine, none, oneCheck } from "./counts.ts";
import type { Stage } from "./stage.ts";

/**
 * Runs the stages one after the other, each whatever became of the others, unless it needs one that failed.
 *
 * @param print takes one line.
 * @param now milliseconds of a clock that only goes forward.
 */
export async function runStages(
  stages: readonly Stage[],
  print: (line: string) => void,
  now: () => number,
): Promise<Counts> {
  const broken = new Set<string>();
  const lines: string[] = [];
  let total = none;
  for (const stage of stages) {
    print(`\n== ${stage.name}`);
    const start = now();
    const counts = await runStage(stage, broken, print);
    if (!allPassed(counts)) broken.add(stage.name);
    total = add(total, counts);
    lines.push(`${stage.name.padEnd(14)} ${((now() - start) / 1000).toFixed(1).padStart(7)} s  ${countsLine(counts)}`);
    print(lines.at(-1) ?? "");
  }
  print(`\n${lines.join("\n")}\n`);
  print(countsLine(total));
  return total;
}

async function runStage(stage: Stage, broken: ReadonlySet<string>, print: (line: string) => void): Promise<Counts> {
  if (stage.needs !== undefined && broken.has(stage.needs)) {
    print(`${stage.name} cannot run, because ${stage.needs} failed.`);
    return oneCheck(false);
  }
  try {
    const counts = await stage.run();
    if (counts.passed + counts.failed + counts.skipped > 0) return counts;
    print(`${stage.name} ran no test at all.`);
  } catch (error) {
    print(`${stage.name} could not be run: ${error instanceof Error ? error.message : String(error)}`);
  }
  return oneCheck(false);
}
