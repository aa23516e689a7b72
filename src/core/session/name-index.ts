import type { NameList } from "./name-lists.ts";
import type { NameRule } from "./names/name-rule.ts";
import type { Role } from "./role.ts";

/** A rule that fits a name, and the role of the list that the rule stands in. */
export interface NamedRole {
  readonly role: Role;
  readonly rule: NameRule;
}

/** Name lists made ready for looking up. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, NamedRole>;
  /** By their first two characters: no prefix in the lists is shorter. */
  readonly prefixes: ReadonlyMap<string, readonly NamedRole[]>;
  readonly patterns: readonly (NamedRole & { readonly expression: RegExp })[];
}

export function nameIndex(lists: readonly NameList[]): NameIndex {
  const named = lists.flatMap(([role, rules]) => rules.map((rule): NamedRole => ({ role, rule })));
  const prefixes = new Map<string, NamedRole[]>();
  for (const entry of named.filter(({ rule }) => rule.kind === "prefix")) {
    const start = entry.rule.match.slice(0, 2);
    prefixes.set(start, [...(prefixes.get(start) ?? []), entry]);
  }
  return {
    exact: new Map(named.filter(({ rule }) => rule.kind === "exact").map((entry) => [entry.rule.match, entry])),
    prefixes,
    patterns: named
      .filter(({ rule }) => rule.kind === "pattern")
      .map((entry) => ({ ...entry, expression: new RegExp(entry.rule.match) })),
  };
}

// Browsers compare these prefixes without case. RFC 6265bis section 5.7 steps 20 and 21.
const NAME_PREFIX = /^__(?:Host-Http|Host|Secure|Http)-/i;

/** The name as the application thinks of it: a prefix is a promise to the browser and not part of it. */
export function bareName(name: string): string {
  return name.startsWith("__") ? name.replace(NAME_PREFIX, "") : name;
}

/** The rule that knows `name` best: an exact one before a prefix, a prefix before a pattern. */
export function findName(index: NameIndex, name: string): NamedRole | null {
  const bare = bareName(name);
  return index.exact.get(bare) ?? longestPrefix(index, bare) ?? firstPattern(index, bare);
}

function longestPrefix(index: NameIndex, name: string): NamedRole | null {
  let found: NamedRole | null = null;
  for (const entry of index.prefixes.get(name.slice(0, 2)) ?? []) {
    if (!name.startsWith(entry.rule.match)) continue;
    if (found === null || entry.rule.match.length > found.rule.match.length) found = entry;
  }
  return found;
}

function firstPattern(index: NameIndex, name: string): NamedRole | null {
  return index.patterns.find(({ expression }) => expression.test(name)) ?? null;
}
