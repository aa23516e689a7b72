import type { FindingSubject, ObservatoryResult, RequirementResult } from "../../audit/audit-result.ts";
import type { Severity } from "../../audit/finding.ts";
import type { Reference } from "../../audit/rule.ts";
import type { Confidence } from "../../session/role.ts";
import type { SessionTrack } from "../../session/track/session-track.ts";
import type { AuditJson } from "../audit-json/model.ts";

/** The JSON of an audit: that of the record, with what was concluded from it. Documented in docs/json.md. */
export interface ReportJson extends AuditJson {
  readonly values: "redacted" | "included";
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly profile: string;
  readonly accounts: readonly string[];
  readonly marks: readonly MarkJson[];
  readonly outOfSight: readonly string[];
  readonly audit: ConclusionsJson;
  readonly sessions: readonly SessionJson[];
}

export interface MarkJson {
  readonly at: string;
  readonly label: string;
  readonly text: string;
}

export interface ConclusionsJson {
  readonly scope: readonly string[];
  readonly pageLoads: number;
  readonly signedIn: string;
  readonly groups: readonly GroupJson[];
  readonly outOfScope: readonly GroupJson[];
  readonly coverage: readonly RequirementJson[];
  readonly observatory: ObservatoryResult | null;
}

/** One rule with everything that breaks it. */
export interface GroupJson {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly fix: string;
  readonly references: readonly Reference[];
  readonly muted: string | null;
  readonly note: string;
  readonly subjects: readonly SubjectJson[];
}

export interface SubjectJson {
  readonly kind: FindingSubject["kind"];
  readonly label: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly fingerprint: string;
}

export interface RequirementJson {
  readonly standard: RequirementResult["standard"];
  readonly item: string;
  readonly level: number | null;
  readonly state: RequirementResult["state"];
  readonly message: string;
  readonly evidence: readonly string[];
  readonly rules: readonly string[];
}

export interface SessionJson {
  readonly name: string;
  readonly host: string;
  readonly carrier: SessionTrack["carrier"];
  readonly state: SessionTrack["state"];
  readonly confidence: Confidence;
  readonly authenticates: SessionTrack["authenticates"];
  readonly history: readonly string[];
  readonly events: readonly SessionEventJson[];
}

export interface SessionEventJson {
  readonly kind: string;
  readonly at: string;
  readonly exchanges: readonly string[];
  readonly index: number | null;
  readonly confidence: Confidence;
  readonly message: string;
}
