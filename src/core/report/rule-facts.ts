import { cited } from "../audit/cited.ts";
import { RECORD_RULES } from "../audit/record-registry.ts";
import { RULES } from "../audit/registry.ts";
import type { Reference } from "../audit/rule.ts";

const REFERENCES: ReadonlyMap<string, readonly Reference[]> = new Map(
  [...RULES, ...RECORD_RULES].map(({ id, references }) => [id, references.map(cited)]),
);

/** Every rule that a report can tell of, in the order of the registries. */
export function ruleIds(): readonly string[] {
  return [...REFERENCES.keys()];
}

/** Where the standards say it; nothing for a rule of another version. */
export function referencesOf(rule: string): readonly Reference[] {
  return REFERENCES.get(rule) ?? [];
}
