import { PARSE_WORDS } from "./reasons/parse-words.ts";
import type { ReasonWords } from "./reasons/reason-words.ts";
import { RETRIEVE_WORDS } from "./reasons/retrieve-words.ts";
import { STORE_WORDS } from "./reasons/store-words.ts";
import { TRANSPORT_WORDS } from "./reasons/transport-words.ts";
import type { ReasonCode } from "./reasons.ts";

const WORDS: Readonly<Record<ReasonCode, ReasonWords>> = {
  ...TRANSPORT_WORDS,
  ...PARSE_WORDS,
  ...STORE_WORDS,
  ...RETRIEVE_WORDS,
};

/** What is said of a reason elsewhere. Apart from the reasons themselves, since only views and reports need it. */
export function wordsOfReason(code: ReasonCode): ReasonWords {
  return WORDS[code];
}
