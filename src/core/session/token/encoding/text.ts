import { base64Octets } from "./octets.ts";

const READABLE = /^[\t\n\r\x20-\x7e\u00a0-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]*$/u;

/** Text out of octets that are UTF-8, or null. */
export function utf8Text(octets: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return null;
  }
}

/** Whether a text holds nothing that a person could not see: what is decoded wrongly seldom does. */
export function isReadable(text: string): boolean {
  return READABLE.test(text);
}

/** UTF-8 text out of base64 of either alphabet, or null. */
export function base64Utf8(text: string): string | null {
  const octets = base64Octets(text);
  return octets === null ? null : utf8Text(octets);
}

/** From this many characters on, readable text out of base64 is hardly chance: three of four octets are not ASCII text. */
const LEAST_BASE64 = 8;

/** The text in base64, or null where it is none or not readable: any word of letters decodes to some octets. */
export function readableBase64(text: string): string | null {
  if (text.length < LEAST_BASE64) return null;
  const decoded = base64Utf8(text);
  return decoded !== null && decoded.length > 3 && isReadable(decoded) ? decoded : null;
}
