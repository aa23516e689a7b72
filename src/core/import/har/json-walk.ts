/** Where the text is no JSON any more. `truncated`: it ends in the middle. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
  readonly truncated: boolean;

  constructor(truncated: boolean, options?: { readonly cause: unknown }) {
    super(truncated ? "the text ends too early" : "the text is no JSON", options);
    this.truncated = truncated;
  }
}

/** Offset of the next character that is no white space. RFC 8259 section 2. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at++;
  }
}

/**
 * Offset after the value that begins at `from`. It is only passed over, so that the parts of a text of a hundred
 * megabytes can be read one after the other; whether the value is well formed shows when it is read.
 *
 * @throws JsonFault
 */
export function skipValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    at = skipSpace(text, at);
    if (at >= text.length) throw new JsonFault(true);
    const character = text.charAt(at);
    if (character === '"') at = skipString(text, at);
    else if (character === "{" || character === "[") {
      depth++;
      at++;
    } else if (character === "}" || character === "]") {
      depth--;
      at++;
    } else if (depth > 0 && (character === "," || character === ":")) at++;
    else at = skipWord(text, at);
    if (depth < 0) throw new JsonFault(false);
  } while (depth > 0);
  return at;
}

/** Bodies of answers are the bulk of a file: the engine's own search passes over them. */
export function skipString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new JsonFault(true);
    let before = quote - 1;
    while (text.charCodeAt(before) === 0x5c) before--;
    // An odd number of backslashes escapes the quote.
    if ((quote - before) % 2 === 1) return quote + 1;
    at = quote + 1;
  }
}

const WORD = /[-+.\w]+/y;

function skipWord(text: string, from: number): number {
  WORD.lastIndex = from;
  if (!WORD.test(text)) throw new JsonFault(false);
  return WORD.lastIndex;
}

/** One member of an object: its name, and where its value begins. */
export interface Member {
  readonly name: string;
  readonly value: number;
}

/**
 * The members of the object that begins at `from`, one after the other. The caller says where the value ended.
 *
 * @throws JsonFault
 */
export function* members(text: string, from: number): Generator<Member, number, number> {
  if (text.charAt(from) !== "{") throw new JsonFault(from >= text.length);
  let at = skipSpace(text, from + 1);
  while (text.charAt(at) !== "}") {
    if (text.charAt(at) !== '"') throw new JsonFault(at >= text.length);
    const end = skipString(text, at);
    const name = parsed(text.slice(at, end));
    at = skipSpace(text, end);
    if (text.charAt(at) !== ":") throw new JsonFault(at >= text.length);
    at = skipSpace(text, yield { name: String(name), value: skipSpace(text, at + 1) });
    at = afterComma(text, at, "}");
  }
  return at + 1;
}

/** Offset of what follows a comma, or of the end of the list. */
export function afterComma(text: string, at: number, end: string): number {
  const character = text.charAt(at);
  if (character === end) return at;
  if (character !== ",") throw new JsonFault(at >= text.length);
  return skipSpace(text, at + 1);
}

/** @throws JsonFault */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new JsonFault(false, { cause: error });
  }
}
