import { add, allPassed, type Counts, countsLine, none, oneCheck } from "./counts.ts";
import type { Stage, StageResult } from "./stage.ts";

/**
 * Runs the stages one after the other, each whatever became of the others, unless it needs one that failed.
 *
 * @param print takes one line.
 * @param now milliseconds of a clock that only goes forward.
 * @returns the counts of all stages, which the last line printed says; the failures stand before it.
 */
export async function runStages(
  stages: readonly Stage[],
  print: (line: string) => void,
  now: () => number,
): Promise<Counts> {
  const broken = new Set<string>();
  const lines: string[] = [];
  const failures: string[] = [];
  let total = none;
  for (const stage of stages) {
    print(`\n== ${stage.name}`);
    const start = now();
    const result = await runStage(stage, broken, print);
    if (!allPassed(result)) broken.add(stage.name);
    total = add(total, result);
    failures.push(...(result.failures ?? []).map((failure) => `${stage.name}: ${firstLines(failure)}`));
    lines.push(`${stage.name.padEnd(14)} ${((now() - start) / 1000).toFixed(1).padStart(7)} s  ${countsLine(result)}`);
    print(lines.at(-1) ?? "");
  }
  print(`\n${lines.join("\n")}\n`);
  // Said again here: a log that is cut keeps its end, and the stage that failed may be long past.
  for (const failure of failures) print(`${failure}\n`);
  print(countsLine(total));
  return total;
}

async function runStage(
  stage: Stage,
  broken: ReadonlySet<string>,
  print: (line: string) => void,
): Promise<StageResult> {
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

const maxLines = 40;

function firstLines(text: string): string {
  const lines = text.split("\n");
  return lines.length <= maxLines
    ? text
    : [...lines.slice(0, maxLines), `(${lines.length - maxLines} more lines)`].join("\n");
}
