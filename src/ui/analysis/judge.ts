import type { ReadonlySignal } from "@preact/signals";
import { auditRecord } from "../../core/audit/audit-record.ts";
import type { AuditResult } from "../../core/audit/audit-result.ts";
import type { Reference } from "../../core/audit/rule.ts";
import { connectionMap } from "../../core/connection/connection-map.ts";
import { referencesOf } from "../../core/report/rule-facts.ts";
import type { SessionHistory } from "../../core/session/track/session-track.ts";
import { paced } from "../stores/paced.ts";
import type { AnalysisSources } from "./analyse.ts";

/** The audit of the record. Its code comes after that of the sessions. */
export interface Judgement {
  readonly audit: ReadonlySignal<AuditResult>;
  /** Where the standards say what a rule says. */
  references(rule: string): readonly Reference[];
  close(): void;
}

/** Judges the record, and again when it, its sessions or what the person decided has changed. */
export function judge(
  { record, cookies, notes, privacy, clock }: AnalysisSources,
  history: ReadonlySignal<SessionHistory>,
): Judgement {
  const audit = paced(
    () => {
      history.value;
      cookies.rows.value;
      notes.notes.value;
      privacy.value;
    },
    () => {
      const now = record.record.peek();
      const { mutes, edits, scope } = notes.notes.peek();
      const connections = now.transport.length === 0 ? null : connectionMap(now);
      const options = { scope, privacy: privacy.peek(), mutes, edits: new Map(Object.entries(edits)) };
      return auditRecord(now, cookies.rows.peek(), history.peek(), connections, options, Date.now());
    },
    clock,
  );
  return { audit: audit.value, references: referencesOf, close: audit.close };
}
