import type { FindingSubject } from "./audit-result.ts";
import type { AuditContext } from "./context/audit-context.ts";
import type { Severity } from "./finding.ts";
import type { Rule } from "./rule.ts";

/**
 * One thing that can be wrong with a record as a whole: what it says needs more than one cookie by itself. Messages as of
 * `Rule`: `rule_<id>_title`, `_text`, `_fix`.
 */
export interface RecordRule {
  /** Kebab case, never reused for another meaning. */
  readonly id: string;
  readonly references: Rule["references"];
  /** The highest severity that it gives. */
  readonly worst: Severity;
  /** Ends of the keys under which `check` gives its explanation; empty text for the plain key. */
  readonly texts: readonly string[];
  /** Rules of a profile are asked only where the person wants the profile. */
  readonly profile?: "privacy";
  /** It explains why something does not work, and stands before what could be safer. */
  readonly diagnosis?: true;
  /** What breaks the rule, in the order of the record. Linear in exchanges; throws on no record. */
  check(context: AuditContext): readonly FindingSubject[];
}
