import type { CaptureRecord } from "../capture/record.ts";
import { auditSubject, evidenceOf, type RowFacts } from "./audit-subject.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./registry.ts";
import type { Rule } from "./rule.ts";

const NONE: readonly Finding[] = [];

/** What is wrong with one cookie, in the order of the registry. Throws on no row. */
export function findingsFor(row: RowFacts, record: CaptureRecord): readonly Finding[] {
  const rules = rulesFor(row);
  if (rules.length === 0) return NONE;
  const subject = auditSubject(row, record);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const hit = rule.check(subject);
    if (hit !== null) findings.push({ rule: rule.id, row: row.id, evidence: evidenceOf(row), ...hit });
  }
  return findings.length === 0 ? NONE : findings;
}

/**
 * A deleted cookie has no flags any more, and about a refused line its reason says what is wrong: only the rule that
 * explains this very reason is asked, so that the person gets the fix. An open line is judged once it is decided.
 */
function rulesFor({ state, verdict }: RowFacts): readonly Rule[] {
  switch (state) {
    case "present":
      return RULES;
    case "gone":
      return [];
    case "rejected":
      return RULES.filter(({ explains }) => explains !== undefined && explains === verdict?.reason);
    case "undecided":
      return verdict?.reason === "exchange-open" || verdict?.reason === "waiting-for-jar" ? [] : RULES;
  }
}
