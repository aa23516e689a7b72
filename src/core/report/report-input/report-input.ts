import type { AuditResult } from "../../audit/audit-result.ts";
import type { Severity } from "../../audit/finding.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import type { ConnectionMap } from "../../connection/connection.ts";
import type { Message } from "../../message/message.ts";
import type { SessionHistory } from "../../session/track/session-track.ts";

/** What a report says of its making, besides what the record holds. */
export interface ReportMeta {
  readonly productVersion: string;
  /** Milliseconds since 1970: of the first and the last thing that was recorded. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Name and version for people, for example `Chromium 156.0`. */
  readonly browser: string;
  /** The URL that was asked for or that the tab showed. */
  readonly target: string;
  /** Accounts under test, as the person named them; the marks of the record are listed besides. */
  readonly accounts: readonly string[];
  /** What the extension was not allowed or not able to see. */
  readonly outOfSight: readonly Message[];
}

/** Everything that a report is made from. */
export interface ReportInput {
  readonly record: CaptureRecord;
  readonly rows: readonly CookieRow[];
  readonly audit: AuditResult;
  readonly history: SessionHistory | null;
  readonly connections: ConnectionMap | null;
  readonly meta: ReportMeta;
  /** Redacted: every value is a salted hash, the same for the same value. */
  readonly values: "redacted" | "included";
  /** Findings at or above it are failures where a format knows such a thing; `low` where it is not said. */
  readonly failOn?: Severity;
}
