const rulesOf = new Map<string, Intl.PluralRules>();

/**
 * The key of a message for a count: `key_one` or `key_other`. Languages with more forms than these two fall back to
 * `other`; every language has both keys, so that all catalogs hold the same names.
 */
export function pluralKey(key: string, count: number, language: string): string {
  let rules = rulesOf.get(language);
  if (rules === undefined) {
    rules = new Intl.PluralRules(language);
    rulesOf.set(language, rules);
  }
  return rules.select(count) === "one" ? `${key}_one` : `${key}_other`;
}
