import { FIELD_KEYS, FIELD_VALUES, type FieldKey, FLAG_WORDS, fieldKeyOf } from "./fields.ts";
import { type Token, tokenise } from "./token.ts";

/** One line of the list under the search field. `query` and `caret` are what the field holds once it is chosen. */
export interface Suggestion {
  readonly text: string;
  readonly query: string;
  readonly caret: number;
  /** The key that the line is about, for its explanation; null for a flag word. */
  readonly key: FieldKey | null;
}

/** Words that the record itself offers for a key. */
export type Vocabulary = Readonly<Partial<Record<FieldKey, readonly string[]>>>;

const LIMIT = 10;

/** What could stand at the caret: keys first, then the values of the key before it. */
export function suggest(query: string, caret: number, vocabulary: Vocabulary): readonly Suggestion[] {
  const token = tokenise(query).find(({ start, end }) => start <= caret && caret <= end) ?? emptyToken(caret);
  const key = token.key === null ? null : fieldKeyOf(token.key);
  if (token.key !== null && key === null) return [];
  const found = key === null ? keysFor(token) : valuesFor(key, token, vocabulary);
  return found.slice(0, LIMIT).map((entry) => place(entry, query, token));
}

interface Entry {
  readonly text: string;
  readonly key: FieldKey | null;
  readonly from: number;
}

function keysFor(token: Token): readonly Entry[] {
  const from = token.negated ? token.start + 1 : token.start;
  const typed = token.value.toLowerCase();
  const keys = FIELD_KEYS.filter((key) => key.startsWith(typed)).map((key) => ({
    text: key === "size" ? "size>" : `${key}:`,
    key,
    from,
  }));
  const flags = FLAG_WORDS.filter((word) => typed !== "" && word.startsWith(typed) && word !== typed);
  return [...keys, ...flags.map((text) => ({ text, key: null, from }))];
}

function valuesFor(key: FieldKey, token: Token, vocabulary: Vocabulary): readonly Entry[] {
  const typed = token.value.toLowerCase();
  const values = [...(FIELD_VALUES[key] ?? []), ...(vocabulary[key] ?? [])];
  const starts = values.filter((value) => value.toLowerCase().startsWith(typed));
  const holds = values.filter((value) => !starts.includes(value) && value.toLowerCase().includes(typed));
  return [...starts, ...holds]
    .filter((value) => value.toLowerCase() !== typed)
    .map((value) => ({ text: /\s/.test(value) ? `"${value}"` : value, key, from: token.valueStart }));
}

/** A chosen value ends its word; a chosen key waits for its value. */
function place({ text, key, from }: Entry, query: string, token: Token): Suggestion {
  const rest = query.slice(token.end);
  const ends = !/[:>]$/.test(text) && !/^\s/.test(rest);
  const inserted = ends ? `${text} ` : text;
  return { text, key, query: query.slice(0, from) + inserted + rest, caret: from + inserted.length };
}

function emptyToken(caret: number): Token {
  return {
    start: caret,
    end: caret,
    negated: false,
    key: null,
    operator: null,
    value: "",
    valueStart: caret,
    quoted: false,
  };
}
