import { decodeUrlText } from "./url-text.ts";

/** A value without the wrapping that a cookie needs: percent-encoding and quotes. */
export interface PlainText {
  readonly text: string;
  /** Index into the value as it was given, of an index into `text`. */
  readonly indexInValue: (index: number) => number;
}

/** Decodes once; broken percent-encoding stays as it is. Quotes around the whole are dropped. */
export function plainText(value: string): PlainText {
  const decoded = decodeUrlText(value);
  const text = decoded ?? value;
  const quoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  const skipped = quoted ? 1 : 0;
  const starts = decoded === null ? null : indexesOf(value);
  return {
    text: quoted ? text.slice(1, -1) : text,
    indexInValue: (index) => starts?.[index + skipped] ?? index + skipped,
  };
}

const ENCODED_OR_NOT = /(?:%[0-9a-f]{2})+|[^%]+/gi;

/** For every code unit of the decoded text and its end, where it begins in the encoded one. */
function indexesOf(encoded: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const [piece] of encoded.matchAll(ENCODED_OR_NOT)) {
    if (!piece.startsWith("%")) {
      for (let unit = 0; unit < piece.length; unit++) starts.push(at + unit);
      at += piece.length;
      continue;
    }
    for (const character of decodeURIComponent(piece)) {
      for (let unit = 0; unit < character.length; unit++) starts.push(at);
      at += 3 * new TextEncoder().encode(character).length;
    }
  }
  return [...starts, at];
}
