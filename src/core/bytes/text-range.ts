import { type ByteString, isAscii, lossyText, sliceBytes } from "./byte-string.ts";

/** A half-open range `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of `lossyText(bytes)` that shows the octets of `range`. Offsets in are octets, offsets out are UTF-16 code
 * units. A range that cuts a character in two is widened to the whole character.
 */
export function textRange(bytes: ByteString, range: Range): Range {
  if (isAscii(bytes)) return range;
  const start = lossyText(sliceBytes(bytes, 0, startOfCharacter(bytes, range.start))).length;
  const end = lossyText(sliceBytes(bytes, 0, endOfCharacter(bytes, range.end))).length;
  return { start, end };
}

function startOfCharacter(bytes: ByteString, offset: number): number {
  for (let back = 0; back < 3 && offset - back > 0; back++) {
    if (!isContinuation(bytes, offset - back)) return offset - back;
  }
  return offset;
}

function endOfCharacter(bytes: ByteString, offset: number): number {
  if (offset === 0) return 0;
  for (let ahead = 0; ahead < 3; ahead++) {
    if (!isContinuation(bytes, offset + ahead)) return offset + ahead;
  }
  return offset;
}

/** UTF-8 continuation octets are 0x80 to 0xBF. RFC 3629 section 3. */
function isContinuation(bytes: ByteString, offset: number): boolean {
  return (bytes.charCodeAt(offset) & 0xc0) === 0x80;
}
