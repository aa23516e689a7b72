import { utf8Text } from "./text.ts";

/** A place in octets that moves on with every read. What is not there reads as null. */
export interface OctetReader {
  readonly at: () => number;
  octet(): number | null;
  octets(length: number): Uint8Array | null;
  /** UTF-8, or one character an octet where it is none. */
  text(length: number): string | null;
}

export function octetReader(source: Uint8Array, from = 0): OctetReader {
  let at = from;
  const octets = (length: number): Uint8Array | null => {
    if (length < 0 || at + length > source.length) return null;
    at += length;
    return source.subarray(at - length, at);
  };
  return {
    at: () => at,
    octet: () => octets(1)?.[0] ?? null,
    octets,
    text: (length) => {
      const found = octets(length);
      return found === null ? null : (utf8Text(found) ?? String.fromCharCode(...found.subarray(0, 1024)));
    },
  };
}
