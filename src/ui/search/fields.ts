import { ROLES } from "../../core/session/role.ts";

/** What may stand before the colon. */
export const FIELD_KEYS = [
  "name",
  "value",
  "domain",
  "path",
  "role",
  "party",
  "life",
  "status",
  "to",
  "from",
  "is",
  "samesite",
  "size",
  "missing",
  "withheld",
  "changed",
  "set",
  "method",
  "type",
  "has",
  "finding",
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];

/** Other words for the same key. */
const ALIASES: Readonly<Record<string, FieldKey>> = { verdict: "status", "set-by": "from" };

/** Words that stand for a flag by themselves, so that `-secure` means "without Secure". */
export const FLAG_WORDS = ["secure", "httponly", "partitioned", "host-only"] as const;

export type FlagWord = (typeof FLAG_WORDS)[number];

/** The values that a key takes; keys that are not here take any text. */
export const FIELD_VALUES: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  role: ROLES,
  party: ["first", "third"],
  life: ["session", "persistent"],
  status: [
    "stored",
    "updated",
    "unchanged",
    "deleted",
    "deleted-nothing",
    "rejected",
    "undecided",
    "present",
    "gone",
    "before",
    "failed",
    "cached",
    "redirect",
  ],
  method: ["get", "post", "put", "patch", "delete", "head", "options"],
  type: ["document", "iframe", "fetch", "script", "stylesheet", "image", "font", "media", "websocket", "ping"],
  is: [...FLAG_WORDS, "masked", "changed", "survivor"],
  samesite: ["strict", "lax", "none", "unset"],
  missing: ["secure", "httponly", "samesite", "partitioned"],
  has: ["finding", "history", "line", "disagreement"],
};

/** Keys whose values above are the usual ones among others. */
export const OPEN_KEYS: ReadonlySet<FieldKey> = new Set<FieldKey>(["missing", "method", "type"]);

/** Keys that ask for something by themselves: `withheld:` finds whatever was withheld. */
export const ANY_KEYS: ReadonlySet<FieldKey> = new Set<FieldKey>(["withheld", "changed", "set"]);

/** Keys whose values are names of cookies. */
export const NAME_KEYS: readonly FieldKey[] = ["name", "missing", "withheld", "changed", "set"];

export function fieldKeyOf(word: string): FieldKey | null {
  if ((FIELD_KEYS as readonly string[]).includes(word)) return word as FieldKey;
  return ALIASES[word] ?? null;
}

export function isFlagWord(word: string): word is FlagWord {
  return (FLAG_WORDS as readonly string[]).includes(word);
}
