import { RECORD_RULES } from "./record-registry.ts";
import type { RecordRule } from "./record-rule.ts";
import { RULES } from "./registry.ts";

/** What views and writers tell of a rule, whichever registry it stands in. */
export type RuleFacts = Pick<RecordRule, "id" | "references" | "worst" | "texts" | "profile" | "diagnosis">;

const BY_ID: ReadonlyMap<string, RuleFacts> = new Map([...RULES, ...RECORD_RULES].map((rule) => [rule.id, rule]));

/** Every rule that an audit asks. */
export const ALL_RULES: readonly RuleFacts[] = [...BY_ID.values()];

/** The rule with the given id, or null for an id of another version. */
export function findRule(id: string): RuleFacts | null {
  return BY_ID.get(id) ?? null;
}
