import type { ReasonCode } from "../cookie/reasons.ts";
import type { Message } from "../message/message.ts";
import type { Confidence } from "../session/role.ts";
import type { AuditSubject } from "./audit-subject.ts";
import type { Severity } from "./finding.ts";

/** A place in a published standard, with the version that was read. */
export interface Reference {
  readonly standard: string;
  readonly version: string;
  readonly item: string;
  readonly url: string;
}

/** A place in one of the standards that most rules go by. Short, since the background carries rules; `cited` has the rest. */
export interface Citation {
  readonly of: "asvs" | "wstg" | "cwe" | "cookies";
  readonly item: string;
  readonly page: string;
}

export interface RuleHit {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
}

/**
 * One thing that can be wrong with a cookie. Its title, explanation and fix are the messages `rule_<id>_title`, `_text`
 * and `_fix`.
 */
export interface Rule {
  /** Kebab case, never reused for another meaning. */
  readonly id: string;
  readonly references: readonly (Citation | Reference)[];
  /** The highest severity that it gives. */
  readonly worst: Severity;
  /** Ends of the keys under which `check` gives its explanation, where one text does not fit all cases. */
  readonly texts: readonly string[];
  /** The refusal that it explains: the other rules are never asked about a cookie that was not stored. */
  readonly explains?: ReasonCode;
  check(subject: AuditSubject): RuleHit | null;
}
