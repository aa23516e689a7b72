import type { Contender } from "./contenders.ts";
import type { BenchResponse } from "./responses.ts";

export interface BenchOptions {
  readonly rounds: number;
  /** Milliseconds of processor time that each contender gets in each round. */
  readonly slice: number;
}

export interface Measurement {
  readonly contender: Contender;
  /** Lines a second, the median of the rounds. */
  readonly throughput: number;
}

/**
 * Runs the contenders in turn, round by round, and counts processor time, garbage collection included: so a busy machine
 * is unfair to none.
 */
export function measure(
  contenders: readonly Contender[],
  responses: readonly BenchResponse[],
  { rounds, slice }: BenchOptions,
): Measurement[] {
  const count = responses.reduce((sum, { lines }) => sum + lines.length, 0);
  for (const contender of contenders) runFor(contender, responses, slice * 3);
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach((contender, at) => {
      samples[at]?.push(runFor(contender, responses, slice) * count);
    });
  }
  return contenders.map((contender, at) => ({ contender, throughput: median(samples[at] ?? []) }));
}

/** How often a second the contender treats all lines. */
function runFor(contender: Contender, responses: readonly BenchResponse[], slice: number): number {
  const start = process.cpuUsage();
  let runs = 0;
  let checksum = 0;
  let used = 0;
  while (used < slice) {
    for (let burst = 0; burst < 20; burst++) checksum += contender.run(responses);
    runs += 20;
    const { user, system } = process.cpuUsage(start);
    used = (user + system) / 1000;
  }
  if (checksum === 0) throw new Error(`${contender.name} did nothing.`);
  return (runs * 1000) / used;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
