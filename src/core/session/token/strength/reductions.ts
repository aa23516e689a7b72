import type { Message } from "../../../message/message.ts";
import { because } from "../because.ts";
import { timeNumbers } from "../time-of.ts";

/** Positions of the secret text that cost nothing to guess. */
export interface Reduction {
  readonly positions: ReadonlySet<number>;
  readonly because: Message;
}

/**
 * From this many bits on, a regularity is no chance: at one place it turns up in one of 16 million random texts, and a text
 * has less than a hundred places. Below it the bound would sink under what a token really holds, as it would for every
 * second token with two equal characters in a row.
 */
export const NO_CHANCE_BITS = 24;

/** Runs of positions at which all samples of one length agree. */
export function fixedPositions(samples: readonly string[], bits: number): Reduction | null {
  const [first = ""] = samples;
  const same = samples.filter(({ length }) => length === first.length);
  if (same.length < 2) return null;
  const agrees = Array.from(first, (_, at) => same.every((sample) => sample[at] === first[at]));
  const positions = longRuns(agrees, (run) => run * (same.length - 1) * bits >= NO_CHANCE_BITS);
  return reduction(positions, because("fixed", positions.length, same.length));
}

/** Digits that are a time within ten years of `now` (milliseconds since 1970), with nothing but signs around them. */
export function timestamps(text: string, now: number): Reduction | null {
  const TEN_YEARS = 10 * 365.25 * 24 * 60 * 60 * 1000;
  const found = timeNumbers(text).filter(
    ({ digits, start, time }) =>
      Math.abs(time - now) < TEN_YEARS &&
      !/[0-9A-Za-z]/.test(text[start - 1] ?? "") &&
      !/[0-9A-Za-z]/.test(text[start + digits.length] ?? ""),
  );
  const positions = found.flatMap(({ digits, start }) => Array.from(digits, (_, index) => start + index));
  return reduction(positions, because("timestamp"));
}

/** Runs of one character, and of characters that count up or down: all but their first. */
export function runs(text: string, bits: number): Reduction | null {
  const positions = [0, 1, -1].flatMap((step) => {
    const continues = Array.from(text, (_, at) => at > 0 && text.charCodeAt(at) - text.charCodeAt(at - 1) === step);
    return longRuns(continues, (run) => run * bits >= NO_CHANCE_BITS);
  });
  return reduction(positions, because("runs"));
}

/** A text that is one piece over and over: all but the first piece. */
export function repetition(text: string): Reduction | null {
  // The search is quadratic at worst, and no id is longer.
  if (text.length > 1024) return null;
  const period = `${text}${text}`.indexOf(text, 1);
  if (period <= 0 || period >= text.length) return null;
  return reduction(
    Array.from({ length: text.length - period }, (_, index) => period + index),
    because("repeated", period),
  );
}

/** Indexes of the runs of true that are long enough. */
function longRuns(marks: readonly boolean[], isLong: (length: number) => boolean): number[] {
  const found: number[] = [];
  let start = 0;
  for (let at = 0; at <= marks.length; at++) {
    if (marks[at] === true) continue;
    if (isLong(at - start)) for (let index = start; index < at; index++) found.push(index);
    start = at + 1;
  }
  return found;
}

function reduction(positions: readonly number[], reason: Message): Reduction | null {
  return positions.length === 0 ? null : { positions: new Set(positions), because: reason };
}
