import type { RowTops } from "./row-tops.ts";
import type { Turn, TurningPoint } from "./turning-points.ts";

/** A mark of the overview: what happens in a stretch of the drawing. */
export interface MinimapMark {
  /** Place and length as parts of the whole, 0 to 1. */
  readonly at: number;
  readonly turn: Turn;
}

/** The least telling ones give way where several fall on one place. */
const ORDER: readonly Turn[] = ["end", "birth", "change", "refusal"];

/** The overview of the whole drawing in at most `places` marks for each kind of turn. */
export function minimapMarks(points: readonly TurningPoint[], tops: RowTops, places: number): readonly MinimapMark[] {
  const total = Math.max(1, tops.total);
  const taken = new Map<number, Set<Turn>>();
  for (const { row, turns } of points) {
    const place = Math.min(places - 1, Math.floor((tops.top(row) / total) * places));
    const known = taken.get(place) ?? new Set<Turn>();
    for (const turn of turns) known.add(turn);
    taken.set(place, known);
  }
  return [...taken].flatMap(([place, turns]) =>
    ORDER.filter((turn) => turns.has(turn)).map((turn) => ({ at: place / places, turn })),
  );
}
