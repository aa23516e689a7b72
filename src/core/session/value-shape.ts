/** Character sets that tokens are commonly written in, the smallest first. */
export type Alphabet = "empty" | "decimal" | "hex" | "base32" | "base36" | "base62" | "base64" | "printable" | "text";

export interface ValueShape {
  readonly alphabet: Alphabet;
  readonly length: number;
  /** Length times bits a character of the alphabet: no value of this shape can hold more. Never read it as "equals". */
  readonly bitsAtMost: number;
}

/** What 64 bits mean: OWASP Session Management Cheat Sheet, "Session ID Entropy", and NIST SP 800-63B session secrets. */
const HIGH_ENTROPY_BITS = 64;

// A set that has fewer characters comes first, since a hexadecimal value is a base64 value too.
const ALPHABETS: readonly { readonly name: Alphabet; readonly size: number; readonly pattern: RegExp }[] = [
  { name: "decimal", size: 10, pattern: /^[0-9]+$/ },
  { name: "hex", size: 16, pattern: /^(?:[0-9a-f]+|[0-9A-F]+)$/ },
  { name: "base32", size: 32, pattern: /^(?:[A-Z2-7]+=*|[a-z2-7]+=*)$/ },
  { name: "base36", size: 36, pattern: /^(?:[0-9a-z]+|[0-9A-Z]+)$/ },
  { name: "base62", size: 62, pattern: /^[0-9A-Za-z]+$/ },
  { name: "base64", size: 64, pattern: /^[0-9A-Za-z+/_-]+=*$/ },
  { name: "printable", size: 94, pattern: /^[!-~]+$/ },
];

/** Code units are 16 bits wide; nobody writes tokens in them, but the bound must hold. */
const TEXT_SIZE = 65_536;

/** The smallest common alphabet that holds every character of `value`, and the bits that this allows at most. */
export function valueShape(value: string): ValueShape {
  if (value === "") return { alphabet: "empty", length: 0, bitsAtMost: 0 };
  const found = ALPHABETS.find(({ pattern }) => pattern.test(value));
  const size = found?.size ?? TEXT_SIZE;
  return {
    alphabet: found?.name ?? "text",
    length: value.length,
    bitsAtMost: Math.floor(value.length * Math.log2(size)),
  };
}

/** JSON in base64, or with a dot in front zlib in base64, by how they begin: state that is kept in the cookie. */
const STATE = /^(?:eyJ|\.eJ)[\w+/-]/;

/** Whether `value` is no id but state, which can be as short as what it says. */
export function isWrittenState(value: string): boolean {
  return STATE.test(value);
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const PIECE = /[0-9A-Za-z]+/g;
/** Longest value that is looked at: enough for a verdict, and a cookie of 4096 octets costs no more than a short one. */
const LOOK_AT = 512;

/**
 * Whether `value` holds something that was probably made by a random generator, a cipher or a hash: at least 64 bits
 * that are neither words nor times. It decides what is masked, so it leans to yes; it says nothing about strength.
 */
export function isHighEntropy(value: string): boolean {
  if (value.length < 10) return false;
  const text = decoded(value.slice(0, LOOK_AT));
  if (UUID.test(text) || hasMixedRun(text)) return true;
  let bits = 0;
  for (const [piece] of text.matchAll(PIECE)) bits += pieceBits(piece);
  return bits >= HIGH_ENTROPY_BITS;
}

const RUN = /[0-9A-Za-z+/_-]{20,}/g;
/** Characters of one class after each other. Words change class every fourth character or so, Base64 at two of three. */
const SAME_CLASS = /[a-z]+|[A-Z]+|[0-9]+|[+/_-]+/g;
const CHANGES_PER_CHARACTER = 0.45;

/** Base64 whose own `-`, `_`, `+` or `/` cut it into pieces that are too short to count by themselves. */
function hasMixedRun(text: string): boolean {
  for (const [run] of text.matchAll(RUN)) {
    if (!/[a-z]/.test(run) || !/[A-Z]/.test(run) || !/[0-9]/.test(run)) continue;
    if ((run.match(SAME_CLASS)?.length ?? 0) >= run.length * CHANGES_PER_CHARACTER) return true;
  }
  return false;
}

/** JSON and paths in percent-encoding would look random otherwise (`%22theme%22`). */
function decoded(value: string): string {
  return value.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const DIGITS = /^[0-9]+$/;
/** 2001 to 2040 in seconds or milliseconds: a clock, not a secret. */
const EPOCH = /^(?:[12]\d{9}|[12]\d{12})$/;
/** A word, or a word with a short number: `dark`, `newsletter2026`, `v2beta`. */
const WORD = /^[0-9]{0,4}(?:[A-Z]?[a-z]{2,19}|[A-Z]{2,19}|[a-zA-Z])[0-9]{0,4}$/;
const CAMEL_PART = /[A-Z]?[a-z]+|[A-Z]+/g;

function pieceBits(piece: string): number {
  if (WORD.test(piece) || isClockOrCount(piece) || isCamelCase(piece)) return 0;
  return Math.min(valueShape(piece).bitsAtMost, repetitionBound(piece));
}

function isClockOrCount(piece: string): boolean {
  return DIGITS.test(piece) && (piece.length < 6 || EPOCH.test(piece));
}

/** Words run together (`acceptAllCookies`) have long parts; random letters change their case about every second one. */
function isCamelCase(piece: string): boolean {
  if (/[0-9]/.test(piece)) return false;
  const parts = piece.match(CAMEL_PART) ?? [];
  return piece.length / parts.length >= 4 && parts.every((part) => part.length < 20);
}

/** `0000000000000000` holds nothing. The sample entropy of short random text is too low to be a bound, so it is not used. */
function repetitionBound(piece: string): number {
  const counts = new Map<string, number>();
  for (const character of piece) counts.set(character, (counts.get(character) ?? 0) + 1);
  if (piece.length < 20) return counts.size < 4 ? 0 : Number.POSITIVE_INFINITY;
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / piece.length);
  return bits;
}
