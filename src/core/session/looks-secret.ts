/** From this many bits on, a text cannot be guessed by trying, so that knowing it can open something. */
const ENOUGH_BITS = 48;

/** Base 64 falls apart at its signs, and some of its parts then pass for words: less of what is left is enough. */
const ENOUGH_BITS_MIXED_CASE = 36;

/** Longest run of letters or digits that still counts as a word or a number (a time in milliseconds has 13 digits). */
const WORD = /^(?:[a-z]{1,14}|[A-Z]{1,14}|[A-Z]?[a-z]{2,13}(?:[A-Z][a-z]{2,13})*|\d{1,13})$/;

/**
 * Whether a text may hold something unguessable: a session id, a token, a key. Words, numbers, dates and what is made of
 * them (`theme=dark`, `en-US`, `{"lang":"ko"}`) do not count, however long they are. An upper bound by the alphabet of
 * each part: it can take plain text for a secret. Of random 128-bit tokens it misses about one in ten thousand, which is
 * made of words by chance.
 */
export function looksSecret(text: string): boolean {
  let bits = 0;
  let mixed = false;
  for (const part of decoded(text).split(/[^A-Za-z0-9]+/)) {
    if (part === "" || WORD.test(part)) continue;
    const perCharacter = bitsPerCharacter(part);
    bits += part.length * perCharacter;
    mixed ||= perCharacter === MIXED_CASE;
  }
  return bits >= (mixed ? ENOUGH_BITS_MIXED_CASE : ENOUGH_BITS);
}

const MIXED_CASE = 5.9;

function bitsPerCharacter(part: string): number {
  if (/^\d+$/.test(part)) return 3.3;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(part)) return 4;
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(part)) return 5.1;
  return MIXED_CASE;
}

/** Percent-encoding would turn every second character into a number of its own. */
function decoded(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, octet: string) => String.fromCharCode(Number.parseInt(octet, 16)));
}
