import type { Counts } from "./counts.ts";

/** What a stage found. */
export interface StageResult extends Counts {
  /** Each failure in the words of the tool that found it, where there is more to say than that the stage failed. */
  readonly failures?: readonly string[];
}

/** One part of `npm test`. */
export interface Stage {
  readonly name: string;
  /** A stage without which this one has nothing to work on. */
  readonly needs?: string;
  /** Runs it, printing what a person needs to repair a failure. */
  readonly run: () => Promise<StageResult>;
}

/** The stages that `--only a,b` names, in their own order: all without it. @throws Error on a name that is not there. */
export function chosenStages(stages: readonly Stage[], only: string | undefined): readonly Stage[] {
  if (only === undefined) return stages;
  const names = only.split(",").map((name) => name.trim());
  const known = stages.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no stage "${unknown}": choose from ${known.join(", ")}.`);
  return stages.filter(({ name }) => names.includes(name));
}
