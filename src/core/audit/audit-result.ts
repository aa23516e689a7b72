import type { ExchangeId } from "../capture/exchange.ts";
import type { Message } from "../message/message.ts";
import type { Mute } from "../report/record-file.ts";
import type { Confidence } from "../session/role.ts";
import type { Severity } from "./finding.ts";

/** What breaks a rule. `id` is a cookie row's id, a track's id, an exchange id, a host name or a channel's id. */
export interface FindingSubject {
  readonly kind: "cookie" | "session" | "exchange" | "host" | "channel";
  readonly id: string;
  /** Name for people, without secrets: cookie name and host, host, or method and path. */
  readonly label: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
  /** Exchanges that show it, oldest first. */
  readonly evidence: readonly ExchangeId[];
}

/** One rule with everything that breaks it. */
export interface AuditFinding {
  readonly rule: string;
  /** Of its worst subject, or as the person set it. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Worst first; never empty. */
  readonly subjects: readonly FindingSubject[];
  /** Why the person put it aside; null where it counts. */
  readonly muted: string | null;
  /** The person's note; empty where there is none. */
  readonly note: string;
}

export type RequirementState = "pass" | "fail" | "partly" | "not-exercised" | "not-observable";

/** One item of a standard and how the record stands to it. */
export interface RequirementResult {
  readonly standard: "ASVS" | "WSTG";
  /** For example `3.3.1`, `WSTG-SESS-03`. */
  readonly item: string;
  /** ASVS level; null for WSTG. */
  readonly level: 1 | 2 | 3 | null;
  readonly state: RequirementState;
  readonly message: Message;
  readonly evidence: readonly ExchangeId[];
  /** Rules whose findings decided it. */
  readonly rules: readonly string[];
}

/** What MDN HTTP Observatory's cookie test would say of the same pages, for comparison. */
export interface ObservatoryResult {
  readonly result: string;
  readonly modifier: number;
}

export interface AuditOptions {
  /** Hosts under test; null means the sites that the recorded tabs showed. */
  readonly scope: readonly string[] | null;
  readonly privacy: boolean;
  readonly mutes: readonly Mute[];
  /** Severity and note by rule, as the person set them. */
  readonly edits: ReadonlyMap<string, { readonly severity?: Severity; readonly note?: string; readonly off?: boolean }>;
}

export interface AuditResult {
  /** By severity, then confidence, then rule id. */
  readonly findings: readonly AuditFinding[];
  /** Findings whose subjects are all out of scope. */
  readonly outOfScope: readonly AuditFinding[];
  readonly coverage: readonly RequirementResult[];
  readonly observatory: ObservatoryResult | null;
  readonly scope: readonly string[];
  /** Page loads recorded in the scope: without one there is no judgement. */
  readonly pageLoads: number;
  readonly signedIn: "proven" | "marked" | "no";
}
