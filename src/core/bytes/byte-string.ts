/**
 * A sequence of octets kept as a string in which every character is one octet (U+0000 to U+00FF), which the Infra
 * standard calls an isomorphic string. Offsets into it are byte offsets, it survives JSON, and engines store it in one
 * byte a character. https://infra.spec.whatwg.org/#isomorphic-decode
 */
export type ByteString = string & { readonly [byteString]: true };

declare const byteString: unique symbol;

const NOT_AN_OCTET = /[^\0-\xff]/;
const NOT_ASCII = /[^\0-\x7f]/;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });

/** Whether every character of `text` stands for one octet. */
export function isByteString(text: string): text is ByteString {
  return !NOT_AN_OCTET.test(text);
}

/** Whether the octets are all ASCII, so that they read the same as text. */
export function isAscii(text: string): boolean {
  return !NOT_ASCII.test(text);
}

/** Octets of an array, as a byte string. */
export function byteStringFromOctets(octets: Uint8Array | readonly number[]): ByteString {
  let out = "";
  for (let at = 0; at < octets.length; at += 8192) {
    out += String.fromCharCode(...octets.slice(at, at + 8192).values());
  }
  return out as ByteString;
}

/** The UTF-8 encoding of `text`. https://encoding.spec.whatwg.org/#utf-8-encode */
export function byteStringFromText(text: string): ByteString {
  return isAscii(text) ? (text as ByteString) : byteStringFromOctets(encoder.encode(text));
}

/** The octets as an array. */
export function octetsOf(bytes: ByteString): Uint8Array {
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}

/**
 * The octets read as UTF-8, each invalid sequence as U+FFFD: what both browsers show of a cookie that is not UTF-8.
 * https://encoding.spec.whatwg.org/#utf-8-decode-without-bom
 */
export function lossyText(bytes: ByteString): string {
  return isAscii(bytes) ? bytes : decoder.decode(octetsOf(bytes));
}

/** A part of a byte string: offsets in octets, half-open. */
export function sliceBytes(bytes: ByteString, start: number, end?: number): ByteString {
  return bytes.slice(start, end) as ByteString;
}
