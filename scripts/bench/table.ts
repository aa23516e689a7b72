import { OURS } from "./contenders.ts";
import type { Measurement } from "./measure.ts";

/** One row a measurement; the last column says how many times as fast ours is at the same task. */
export function benchTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ contender, throughput }) => {
    const ours = measurements.find((each) => each.contender.name === OURS && each.contender.task === contender.task);
    const ratio = (ours?.throughput ?? 0) / throughput;
    const lines = Math.round(throughput).toLocaleString("en-US");
    const compared = contender.name === OURS ? "" : `${OURS} is ${ratio.toFixed(2)} times as fast`;
    return `${contender.task.padEnd(16)} ${contender.name.padEnd(18)} ${lines.padStart(11)} lines/s  ${compared}`.trimEnd();
  });
  return rows.join("\n");
}
