import { type ByteString, lossyText } from "../../../core/bytes/byte-string.ts";
import { type Range, textRange } from "../../../core/bytes/text-range.ts";

/** A set line as text that may be shown. */
export interface SetLineText {
  readonly text: string;
  /** The part of `text` that shows some octets of the line. */
  readonly range: (octets: Range) => Range;
}

/**
 * A set line with its value in it, or with `mask` in its place. Control characters become their pictures, one for one,
 * so that they can be seen and offsets stay true.
 *
 * @param valueRange octets of the value.
 */
export function setLineText(line: ByteString, valueRange: Range, mask: string | null): SetLineText {
  const plain = showControls(lossyText(line));
  const value = textRange(line, valueRange);
  if (mask === null || value.start === value.end) return { text: plain, range: (octets) => textRange(line, octets) };
  const place = `(${mask})`;
  const shift = place.length - (value.end - value.start);
  // What points into the hidden value points to all of it.
  const start = (at: number): number => (at < value.end ? Math.min(at, value.start) : at + shift);
  const end = (at: number): number => (at <= value.start ? at : Math.max(at, value.end) + shift);
  return {
    text: plain.slice(0, value.start) + place + plain.slice(value.end),
    range(octets) {
      const found = textRange(line, octets);
      return { start: start(found.start), end: Math.max(start(found.start), end(found.end)) };
    },
  };
}

/** C0 controls and DEL as U+2400 to U+2421. */
function showControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return text.replace(/[\0-\x1f\x7f]/g, (one) =>
    one === "\x7f" ? "␡" : String.fromCharCode(0x2400 + one.charCodeAt(0)),
  );
}

/** The line below a text that points at ranges of it: carets under them, at least one for each. */
export function caretLine(ranges: readonly Range[]): string {
  let carets = "";
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    carets = carets.padEnd(start, " ").padEnd(Math.max(end, start + 1), "^");
  }
  return carets;
}

/** Pieces of a text, each marked or not. */
export function markedPieces(
  text: string,
  ranges: readonly Range[],
): readonly { readonly text: string; readonly marked: boolean }[] {
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    return { text: text.slice(start, end), marked: ranges.some((range) => range.start <= start && end <= range.end) };
  });
}
