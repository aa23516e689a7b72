import type { ByteString } from "./byte-string.ts";

// Tests on single octets. Nothing here looks at octets above 0x7F, so that UTF-8 text is never folded or cut.

export const TAB = 0x09;
export const SPACE = 0x20;

const UPPER_CASE = /[A-Z]/;

/** WSP. RFC 5234 appendix B.1. */
export function isWhitespace(octet: number): boolean {
  return octet === SPACE || octet === TAB;
}

/** DIGIT. RFC 5234 appendix B.1. */
export function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39;
}

/** ALPHA. RFC 5234 appendix B.1. */
export function isLetter(octet: number): boolean {
  const lower = octet | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** CTL except the tab, which cookies treat as whitespace. RFC 6265bis section 5.6 step 1. */
export function isControl(octet: number): boolean {
  return (octet < 0x20 && octet !== TAB) || octet === 0x7f;
}

/** Whether the octets in `[start, end)` are those of `lower`, which must be in lower case already. */
export function equalsIgnoringCase(text: string, start: number, end: number, lower: string): boolean {
  if (end - start !== lower.length) return false;
  return startsWithIgnoringCase(text, start, lower);
}

/** Whether the octets from `start` begin with `lower`, which must be in lower case already. */
export function startsWithIgnoringCase(text: string, start: number, lower: string): boolean {
  if (text.length - start < lower.length) return false;
  for (let at = 0; at < lower.length; at++) {
    const wanted = lower.charCodeAt(at);
    const octet = text.charCodeAt(start + at);
    // A letter's case is its sixth bit; other octets have to be the same.
    if ((wanted >= 0x61 && wanted <= 0x7a ? octet | 0x20 : octet) !== wanted) return false;
  }
  return true;
}

/** The octets with A to Z in lower case. `toLowerCase` alone would also change the octets of non-ASCII text. */
export function lowerCase(bytes: ByteString): ByteString {
  if (!UPPER_CASE.test(bytes)) return bytes;
  return bytes.replace(/[A-Z]+/g, (run) => run.toLowerCase()) as ByteString;
}

/** The first offset from `start` that holds no whitespace, at most `end`. */
export function skipWhitespace(line: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhitespace(line.charCodeAt(at))) at++;
  return at;
}

/** The end of `[start, end)` without its trailing whitespace. */
export function dropWhitespace(line: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhitespace(line.charCodeAt(at - 1))) at--;
  return at;
}
