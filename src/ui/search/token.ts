export type Operator = ":" | ">" | "<" | ">=" | "<=";

/** One word of a query as typed. `start` and `end` are offsets into the query, half-open, the sign included. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** Lower case; null for free text. */
  readonly key: string | null;
  readonly operator: Operator | null;
  readonly value: string;
  /** Where the value begins, its opening quote included. */
  readonly valueStart: number;
  readonly quoted: boolean;
}

const KEY = /([a-z][a-z-]*)(:|>=|<=|>|<)/iy;
const QUOTED = /"([^"]*)"?/y;
const BARE = /\S*/y;

/** The words of a query. Words are parted by white space; quotes keep white space in, and may be left open at the end. */
export function tokenise(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(query, 0);
  while (at < query.length) {
    const token = readToken(query, at);
    tokens.push(token);
    at = skipSpace(query, token.end);
  }
  return tokens;
}

function readToken(query: string, start: number): Token {
  // A lone minus is text: the person has not typed the rest yet, or looks for it.
  const negated = query[start] === "-" && /\S/.test(query[start + 1] ?? "");
  const keyStart = negated ? start + 1 : start;
  const key = matchAt(KEY, query, keyStart);
  // `https://…` is an address and not a key with a value.
  const isKey = key !== null && !query.startsWith("//", keyStart + key[0].length);
  const valueStart = isKey ? keyStart + key[0].length : keyStart;
  const quoted = query[valueStart] === '"' ? matchAt(QUOTED, query, valueStart) : null;
  const bare = matchAt(BARE, query, valueStart)?.[0] ?? "";
  return {
    start,
    end: valueStart + (quoted ? quoted[0].length : bare.length),
    negated,
    key: isKey ? (key[1] ?? "").toLowerCase() : null,
    operator: isKey ? ((key[2] ?? ":") as Operator) : null,
    value: quoted ? (quoted[1] ?? "") : bare,
    valueStart,
    quoted: quoted !== null,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern.source, pattern.flags);
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return at;
}
