/** From this many bits on, a text cannot be guessed by trying, so that knowing it can open something. */
const ENOUGH_BITS = 48;

/** Longest run of letters or digits that still counts as a word or a number (a time in milliseconds has 13 digits). */
const WORD = /^(?:[a-z]{1,14}|[A-Z]{1,14}|[A-Z]?[a-z]{2,13}(?:[A-Z][a-z]{2,13})*|\d{1,13})$/;

/**
 * Whether a text may hold something unguessable: a session id, a token, a key. Words, numbers, dates and what is made of
 * them (`theme=dark`, `en-US`, `{"lang":"ko"}`) do not count, however long they are. An upper bound by the alphabet of
 * each part: it can take plain text for a secret, seldom a secret for plain text.
 */
export function looksSecret(text: string): boolean {
  let bits = 0;
  for (const part of decoded(text).split(/[^A-Za-z0-9]+/)) {
    if (part !== "" && !WORD.test(part)) bits += part.length * bitsPerCharacter(part);
    if (bits >= ENOUGH_BITS) return true;
  }
  return false;
}

function bitsPerCharacter(part: string): number {
  if (/^\d+$/.test(part)) return 3.3;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(part)) return 4;
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(part)) return 5.1;
  return 5.9;
}

/** Percent-encoding would turn every second character into a number of its own. */
function decoded(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, octet: string) => String.fromCharCode(Number.parseInt(octet, 16)));
}
