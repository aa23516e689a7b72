import type { Chip } from "./chips.ts";

/** Width of a text in CSS pixels. */
export type Measure = (text: string) => number;

/** A chip where it stands on its arrow. */
export interface PlacedChip {
  readonly chip: Chip;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export interface PlacedChips {
  readonly placed: readonly PlacedChip[];
  /** Chips for which there is no room. */
  readonly left: number;
  /** Where the next word can stand. */
  readonly end: number;
}

/** Room in a chip for the shape of its role and the edges. */
const AROUND = 22;
const BETWEEN = 4;
/** Room for the number of those that are left over. */
const MORE = 34;

/** Puts chips beside each other from `x` on, as long as they end before `end`. Lengths are CSS pixels. */
export function placeChips(
  chips: readonly Chip[],
  textOf: (chip: Chip) => string,
  { x, end, measure }: { readonly x: number; readonly end: number; readonly measure: Measure },
): PlacedChips {
  const placed: PlacedChip[] = [];
  let at = x;
  for (const [index, chip] of chips.entries()) {
    const last = index === chips.length - 1;
    const room = end - at - (last ? 0 : MORE) - AROUND;
    const text = cutText(textOf(chip), room, measure);
    if (text === "") break;
    const width = Math.ceil(measure(text)) + AROUND;
    placed.push({ chip, text, x: at, width });
    at += width + BETWEEN;
  }
  return { placed, left: chips.length - placed.length, end: at };
}

/** Least that is left of a text that is cut. */
const LEAST = 3;

/** A text that fits, cut with an ellipsis where it must be; empty where too little would be left of it. */
export function cutText(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return low < LEAST ? "" : `${text.slice(0, low)}…`;
}
