// biome-ignore lint/style/noRestrictedImports: a hash that is audited beats one of our own; it is pure as core is.
import { hmac } from "@noble/hashes/hmac.js";
// biome-ignore lint/style/noRestrictedImports: the same package.
import { sha256 } from "@noble/hashes/sha2.js";

// Base 32 of RFC 4648 section 6 in lower case: no letter of it is mistaken for another when read aloud.
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

const encoder = new TextEncoder();

/**
 * Four characters that stand for a value, the same wherever the value appears in one record: they show sameness and
 * change without the value. 20 bits: among a hundred values two look alike once in two hundred records.
 *
 * @param salt of the record (`BeginEvent.salt`): fingerprints of two records have nothing in common.
 * @param value as text: a value from the wire goes through `lossyText` first, since that is how the jar gives it.
 */
export function fingerprint(salt: string, value: string): string {
  return keyedHash(salt, value, 4);
}

/** Sixteen such characters (80 bits) for exports, where a value is looked for among many thousands. */
export function saltedHash(salt: string, value: string): string {
  return keyedHash(salt, value, 16);
}

/** Leading characters of HMAC-SHA-256 (RFC 2104), five bits each. */
function keyedHash(salt: string, value: string, length: number): string {
  const digest = hmac(sha256, encoder.encode(salt), encoder.encode(value));
  let out = "";
  for (let bit = 0; out.length < length; bit += 5) {
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    out += ALPHABET.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return out;
}
