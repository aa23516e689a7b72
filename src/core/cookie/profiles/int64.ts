import { isDigit } from "../../bytes/ascii.ts";

const INT64_MAX = 9_223_372_036_854_775_807n;

/**
 * The end of the digits from `start` with which a signed number of 64 bits overflows, -1 if it does not. Both browsers
 * stop there and take the largest value, without looking at what follows.
 */
export function int64OverflowEnd(text: string, start: number, negative: boolean): number {
  if (text.length - start < 19) return -1;
  const limit = negative ? INT64_MAX + 1n : INT64_MAX;
  let number = 0n;
  for (let at = start; at < text.length && isDigit(text.charCodeAt(at)); at++) {
    number = number * 10n + BigInt(text.charCodeAt(at) - 0x30);
    if (number > limit) return at + 1;
  }
  return -1;
}
