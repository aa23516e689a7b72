import type { Rule } from "./rule.ts";
import { attributeWithValue } from "./rules/attribute-with-value.ts";
import { httpOnlyMissing } from "./rules/httponly-missing.ts";
import { sameSiteInvalid } from "./rules/samesite-invalid.ts";
import { sameSiteMissing } from "./rules/samesite-missing.ts";
import { sameSiteNoneInsecure } from "./rules/samesite-none-insecure.ts";
import { secureFromHttp } from "./rules/secure-from-http.ts";
import { secureIneffectiveHttp } from "./rules/secure-ineffective-http.ts";
import { secureMissing } from "./rules/secure-missing.ts";

/** Every rule, in the order in which reports list those of equal severity. */
export const RULES: readonly Rule[] = [
  secureMissing,
  secureFromHttp,
  secureIneffectiveHttp,
  httpOnlyMissing,
  sameSiteMissing,
  sameSiteNoneInsecure,
  sameSiteInvalid,
  attributeWithValue,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with the given id, or null for an id of another version. */
export function ruleOf(id: string): Rule | null {
  return BY_ID.get(id) ?? null;
}
