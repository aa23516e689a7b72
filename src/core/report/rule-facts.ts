import { RULES, ruleOf } from "../audit/registry.ts";
import type { Reference } from "../audit/rule.ts";

/** Every rule that a report can tell of, in the order of the registry. */
export function ruleIds(): readonly string[] {
  return RULES.map(({ id }) => id);
}

/** Where the standards say it; nothing for a rule of another version. */
export function referencesOf(rule: string): readonly Reference[] {
  return ruleOf(rule)?.references ?? [];
}
