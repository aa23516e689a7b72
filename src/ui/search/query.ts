import { ANY_KEYS, FIELD_VALUES, type FieldKey, fieldKeyOf, isFlagWord, OPEN_KEYS } from "./fields.ts";
import { isStatusCode } from "./match-status.ts";
import { type Operator, type Token, tokenise } from "./token.ts";

/** One condition; a row is found when all of them hold. */
export type Term =
  | { readonly kind: "text"; readonly negated: boolean; readonly value: string }
  | {
      readonly kind: "field";
      readonly negated: boolean;
      readonly key: FieldKey;
      readonly operator: Operator;
      /** Lower case, but for `value`, where case tells tokens apart. Empty only where the key asks for anything. */
      readonly value: string;
    };

export type HintKind = "unknown-key" | "unknown-value" | "not-a-number";

/** Something in the query that does not mean what it looks like. */
export interface Hint {
  readonly kind: HintKind;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly value: string;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly hints: readonly Hint[];
}

/** What a query asks for. Never throws: what has no meaning is looked for as text, with a hint that says so. */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  const hints: Hint[] = [];
  for (const token of tokenise(text)) {
    const hint = hintFor(token);
    if (hint !== null) hints.push(hint);
    const term = termOf(token, text);
    if (term !== null) terms.push(term);
  }
  return { terms, hints };
}

function termOf(token: Token, text: string): Term | null {
  const { negated, quoted } = token;
  const key = token.key === null ? null : fieldKeyOf(token.key);
  if (key === null) {
    const value = token.key === null ? token.value : text.slice(token.start + (negated ? 1 : 0), token.end);
    const word = value.toLowerCase();
    if (!quoted && isFlagWord(word)) return { kind: "field", negated, key: "is", operator: ":", value: word };
    return value === "" ? null : { kind: "text", negated, value };
  }
  // While the value is still being typed the key alone excludes nothing.
  if (token.value === "" && !ANY_KEYS.has(key)) return null;
  const value = key === "value" ? token.value : token.value.toLowerCase();
  return { kind: "field", negated, key, operator: token.operator ?? ":", value };
}

function hintFor(token: Token): Hint | null {
  if (token.key === null) return null;
  const hint = (kind: HintKind): Hint => ({
    kind,
    start: token.start,
    end: token.end,
    key: token.key ?? "",
    value: token.value,
  });
  const key = fieldKeyOf(token.key);
  if (key === null) return hint("unknown-key");
  if (token.value === "") return null;
  if (key === "size") return /^\d+$/.test(token.value) ? null : hint("not-a-number");
  if (OPEN_KEYS.has(key) || (key === "status" && isStatusCode(token.value.toLowerCase()))) return null;
  const values = FIELD_VALUES[key];
  const known = values === undefined || values.some((value) => value.includes(token.value.toLowerCase()));
  return known ? null : hint("unknown-value");
}
