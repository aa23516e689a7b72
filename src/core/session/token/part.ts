import type { TokenPart } from "./token-reading.ts";

/** One piece of a text for `partsOf`: a string without a name is a separator. */
export type Piece = readonly [name: string | null, length: number, text?: string | null];

/** Parts in their order, each as long as it says, separators between them left out. */
export function partsOf(pieces: readonly Piece[]): readonly TokenPart[] {
  const parts: TokenPart[] = [];
  let start = 0;
  for (const [name, length, text = null] of pieces) {
    if (name !== null && length > 0) parts.push({ name, start, end: start + length, text });
    start += length;
  }
  return parts;
}

/** Parts of a text that was split at a separator of one character: `names` in the order of the pieces. */
export function splitParts(
  pieces: readonly string[],
  names: readonly string[],
  texts: readonly (string | null)[] = [],
): readonly TokenPart[] {
  return partsOf(
    pieces.flatMap((piece, index): Piece[] => [
      ...(index === 0 ? [] : [[null, 1] satisfies Piece]),
      [names[index] ?? names.at(-1) ?? null, piece.length, texts[index] ?? null],
    ]),
  );
}

/** The whole text as one part. */
export function wholePart(name: string, text: string, content: string | null = null): readonly TokenPart[] {
  return partsOf([[name, text.length, content]]);
}
