import { ADVERTISING_NAMES } from "./names/advertising.ts";
import { AFFINITY_NAMES } from "./names/affinity.ts";
import { ANALYTICS_NAMES } from "./names/analytics.ts";
import { BOT_NAMES } from "./names/bot.ts";
import { CONSENT_NAMES } from "./names/consent.ts";
import { CSRF_NAMES } from "./names/csrf.ts";
import { LOGIN_SESSION_NAMES } from "./names/login-session.ts";
import { PRODUCT_SESSION_NAMES } from "./names/login-session-products.ts";
import type { NameRule } from "./names/name-rule.ts";
import { OTHER_NAMES } from "./names/other.ts";
import { PREFERENCE_NAMES } from "./names/preference.ts";
import { REMEMBER_NAMES } from "./names/remember.ts";
import { SIGN_IN_NAMES } from "./names/sign-in.ts";
import type { Role } from "./role.ts";

/** A rule that fits a name, and the role of the list that the rule stands in. */
export interface NamedRole {
  readonly role: Role;
  readonly rule: NameRule;
}

/** Roles that say that a cookie is no login session come first, so that a look-alike never counts as one. */
export const NAME_LISTS: readonly (readonly [Role, readonly NameRule[]])[] = [
  ["unknown", OTHER_NAMES],
  ["csrf", CSRF_NAMES],
  ["sign-in", SIGN_IN_NAMES],
  ["remember", REMEMBER_NAMES],
  ["bot", BOT_NAMES],
  ["affinity", AFFINITY_NAMES],
  ["consent", CONSENT_NAMES],
  ["analytics", ANALYTICS_NAMES],
  ["advertising", ADVERTISING_NAMES],
  ["preference", PREFERENCE_NAMES],
  ["login-session", LOGIN_SESSION_NAMES],
  ["login-session", PRODUCT_SESSION_NAMES],
];

interface NameIndex {
  readonly exact: ReadonlyMap<string, NamedRole>;
  /** By their first two characters: no prefix in the lists is shorter. */
  readonly prefixes: ReadonlyMap<string, readonly NamedRole[]>;
  readonly patterns: readonly (NamedRole & { readonly expression: RegExp })[];
}

const INDEX = buildIndex();

function buildIndex(): NameIndex {
  const named = NAME_LISTS.flatMap(([role, rules]) => rules.map((rule): NamedRole => ({ role, rule })));
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
export function findName(name: string): NamedRole | null {
  const bare = bareName(name);
  return INDEX.exact.get(bare) ?? longestPrefix(bare) ?? firstPattern(bare);
}

function longestPrefix(name: string): NamedRole | null {
  let found: NamedRole | null = null;
  for (const entry of INDEX.prefixes.get(name.slice(0, 2)) ?? []) {
    if (!name.startsWith(entry.rule.match)) continue;
    if (found === null || entry.rule.match.length > found.rule.match.length) found = entry;
  }
  return found;
}

function firstPattern(name: string): NamedRole | null {
  return INDEX.patterns.find(({ expression }) => expression.test(name)) ?? null;
}
