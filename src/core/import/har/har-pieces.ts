import { afterComma, JsonFault, members, parsed, skipSpace, skipValue } from "./json-walk.ts";

/** What a HAR file holds, one piece at a time. */
export type HarPiece =
  | { readonly kind: "entry"; readonly entry: unknown; readonly at: number }
  /** A member of the log other than its entries: creator, browser, pages. */
  | { readonly kind: "member"; readonly name: string; readonly value: unknown; readonly at: number };

/** The text is JSON, and no HAR. */
export class ForeignFile extends Error {
  override readonly name = "ForeignFile";
}

/**
 * Reads a HAR piece by piece. `at` of a piece is the offset after it.
 *
 * @throws JsonFault where the text is no JSON.
 * @throws ForeignFile where it is something else than a HAR.
 */
export function* harPieces(text: string): Generator<HarPiece> {
  // Some editors and tools put a byte order mark before the text.
  const start = skipSpace(text, text.startsWith("\ufeff") ? 1 : 0);
  if (text.charAt(start) !== "{") throw foreignOrBroken(text, start);
  let found = false;
  const walk = members(text, start);
  for (let step = walk.next(); !step.done; ) {
    const { name, value } = step.value;
    if (name === "log" && text.charAt(value) === "{") {
      const inside = yield* logPieces(text, value);
      found ||= inside.hasEntries;
      step = walk.next(inside.end);
    } else step = walk.next(skipValue(text, value));
  }
  if (!found) throw new ForeignFile();
}

interface LogEnd {
  readonly end: number;
  readonly hasEntries: boolean;
}

function* logPieces(text: string, from: number): Generator<HarPiece, LogEnd> {
  let hasEntries = false;
  const walk = members(text, from);
  let step = walk.next();
  while (!step.done) {
    const { name, value } = step.value;
    let end = value;
    if (name === "entries" && text.charAt(value) === "[") {
      hasEntries = true;
      end = yield* entryPieces(text, value);
    } else {
      end = skipValue(text, value);
      yield { kind: "member", name, value: parsed(text.slice(value, end)), at: end };
    }
    step = walk.next(end);
  }
  return { end: step.value, hasEntries };
}

function* entryPieces(text: string, from: number): Generator<HarPiece, number> {
  let at = skipSpace(text, from + 1);
  while (text.charAt(at) !== "]") {
    const end = skipValue(text, at);
    yield { kind: "entry", entry: parsed(text.slice(at, end)), at: end };
    at = afterComma(text, skipSpace(text, end), "]");
  }
  return at + 1;
}

function foreignOrBroken(text: string, start: number): Error {
  try {
    const end = skipValue(text, start);
    parsed(text.slice(start, end));
    return new ForeignFile();
  } catch {
    return new JsonFault(false);
  }
}
