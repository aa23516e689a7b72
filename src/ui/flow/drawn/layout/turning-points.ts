import type { SetLine } from "../../../../core/capture/exchange.ts";
import type { ChangeKind } from "../../../../core/capture/jar-entry.ts";
import type { SetLineOutcome } from "../../../../core/capture/verdict.ts";
import type { DrawnRow } from "./drawn-row.ts";

/** What happens to cookies in a row: one comes to be, changes or ends, or is refused. */
export type Turn = "birth" | "change" | "end" | "refusal";

export interface TurningPoint {
  readonly row: number;
  readonly turns: readonly Turn[];
}

const OF_LINE: Readonly<Partial<Record<SetLineOutcome, Turn>>> = {
  stored: "birth",
  updated: "change",
  deleted: "end",
  rejected: "refusal",
};

const OF_JAR: Readonly<Partial<Record<ChangeKind, Turn>>> = { added: "birth", updated: "change", removed: "end" };

/** The rows in which something happens to the wanted cookies, from the top. */
export function turningPoints(rows: readonly DrawnRow[], wanted: (line: SetLine) => boolean): readonly TurningPoint[] {
  return rows.flatMap((row, at): readonly TurningPoint[] => {
    const turns = turnsOf(row, wanted);
    return turns.length === 0 ? [] : [{ row: at, turns }];
  });
}

/** What happens in one row. */
export function turnsOf(row: DrawnRow, wanted: (line: SetLine) => boolean): readonly Turn[] {
  if (row.kind === "jar") return turn(OF_JAR[row.change.kind]);
  if (row.kind !== "exchange") return [];
  const lines = row.exchange.response?.setLines.filter(wanted) ?? [];
  return [...new Set(lines.flatMap(({ verdict }) => turn(OF_LINE[verdict.outcome])))];
}

function turn(found: Turn | undefined): readonly Turn[] {
  return found === undefined ? [] : [found];
}

/** The turning point next to a row in a direction, or null. The list is searched by halves. */
export function nextTurningPoint(points: readonly TurningPoint[], row: number, direction: 1 | -1): number | null {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.row ?? 0) < row + (direction === 1 ? 1 : 0)) low = middle + 1;
    else high = middle;
  }
  return points[direction === 1 ? low : low - 1]?.row ?? null;
}
