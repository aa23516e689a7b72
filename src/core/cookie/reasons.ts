import { PARSE_REASONS } from "./reasons/parse.ts";
import type { Reason } from "./reasons/reason.ts";
import { RETRIEVE_REASONS } from "./reasons/retrieve.ts";
import { STORE_REASONS } from "./reasons/store.ts";
import { TRANSPORT_REASONS } from "./reasons/transport.ts";

/** Every reason, in the order of the algorithm. */
export const REASONS = [...TRANSPORT_REASONS, ...PARSE_REASONS, ...STORE_REASONS, ...RETRIEVE_REASONS] as const;

/** The name of a branch in data, exports and message keys. Kebab case, never reused for another meaning. */
export type ReasonCode = (typeof REASONS)[number]["code"];

const BY_CODE: ReadonlyMap<string, Reason<ReasonCode>> = new Map(REASONS.map((entry) => [entry.code, entry]));

/** The reason with the given code. */
export function reasonOf(code: ReasonCode): Reason<ReasonCode> {
  const found = BY_CODE.get(code);
  if (found === undefined) throw new Error(`no reason with the code ${code}`);
  return found;
}

/** Whether a string, for example out of a saved record, is a code of this version. */
export function isReasonCode(text: string): text is ReasonCode {
  return BY_CODE.has(text);
}
