import type { RequirementState } from "../../audit/audit-result.ts";
import type { Severity } from "../../audit/finding.ts";
import type { Reference } from "../../audit/rule.ts";

/** A report as text for people, in their language and redacted as they asked: what HTML and Markdown lay out. */
export interface ReportModel {
  readonly title: string;
  readonly about: readonly Fact[];
  /** What the reader must know before believing the rest. */
  readonly notices: readonly string[];
  readonly counts: readonly { readonly severity: Severity; readonly label: string; readonly count: number }[];
  readonly findings: readonly FindingModel[];
  readonly muted: readonly FindingModel[];
  readonly outOfScope: readonly FindingModel[];
  readonly coverage: readonly RequirementModel[];
  readonly observatory: string | null;
  readonly sessions: readonly SessionModel[];
  readonly cookies: readonly CookieModel[];
}

export interface Fact {
  readonly label: string;
  /** One line each. */
  readonly lines: readonly string[];
}

export interface FindingModel {
  /** Unique in the report: the rule's id, and where it is listed. */
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly confidenceLabel: string;
  /** One explanation for each different text that the subjects have. */
  readonly explanations: readonly string[];
  readonly subjects: readonly SubjectModel[];
  /** How many more there are than are listed. */
  readonly moreSubjects: number;
  readonly fix: string;
  readonly references: readonly Reference[];
  readonly steps: readonly string[];
  readonly excerpts: readonly ExcerptModel[];
  /** Why the person put it aside; null where it counts. */
  readonly muted: string | null;
  readonly note: string;
}

export interface SubjectModel {
  readonly label: string;
  readonly severityLabel: string;
  readonly confidenceLabel: string;
}

/** One exchange as evidence. */
export interface ExcerptModel {
  readonly id: string;
  readonly title: string;
  readonly request: readonly ExcerptLine[];
  readonly response: readonly ExcerptLine[];
}

export interface ExcerptLine {
  readonly text: string;
  /** It shows the fault. */
  readonly telling: boolean;
}

export interface RequirementModel {
  readonly item: string;
  readonly level: string;
  readonly state: RequirementState;
  readonly stateLabel: string;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly rules: readonly string[];
}

export interface SessionModel {
  readonly label: string;
  readonly state: string;
  /** The values that it had, as they are shown, oldest first. */
  readonly values: readonly string[];
  readonly events: readonly string[];
  readonly unknowns: readonly string[];
}

export interface CookieModel {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
  readonly flags: string;
  readonly life: string;
  readonly role: string;
  readonly party: string;
  readonly setBy: string;
  readonly partition: string;
}
