import { computed, type ReadonlySignal } from "@preact/signals";
import { auditOf } from "../../core/audit/audit-record.ts";
import type { AuditResult } from "../../core/audit/audit-result.ts";
import { judgeSteps } from "../../core/audit/judge-record.ts";
import type { Reference } from "../../core/audit/rule.ts";
import { connectionMap } from "../../core/connection/connection-map.ts";
import { referencesOf } from "../../core/report/rule-facts.ts";
import type { SessionHistory } from "../../core/session/track/session-track.ts";
import { pacedSteps } from "../stores/paced-steps.ts";
import type { AnalysisSources } from "./analyse.ts";

/** The audit of the record. Its code comes after that of the sessions. */
export interface Judgement {
  /** null until the first one is ready. */
  readonly audit: ReadonlySignal<AuditResult | null>;
  /** Share of the rules that were asked, 0 to 1, while that takes long; else null. */
  readonly progress: ReadonlySignal<number | null>;
  /** Where the standards say what a rule says. */
  references(rule: string): readonly Reference[];
  close(): void;
}

/**
 * Judges the record, and again when it or its sessions have changed. What the person decides is laid over what the rules
 * said, and shows at once.
 */
export function judge(
  { record, cookies, notes, privacy, clock }: AnalysisSources,
  history: ReadonlySignal<SessionHistory>,
): Judgement {
  const judged = pacedSteps(
    () => {
      history.value;
      cookies.rows.value;
    },
    () => {
      const now = record.record.peek();
      const connections = now.transport.length === 0 ? null : connectionMap(now);
      return judgeSteps(now, cookies.rows.peek(), history.peek(), connections, Date.now());
    },
    clock,
  );
  const audit = computed(() => {
    const { mutes, edits, scope } = notes.notes.value;
    const options = { scope, privacy: privacy.value, mutes, edits: new Map(Object.entries(edits)) };
    return judged.value.value && auditOf(judged.value.value, options);
  });
  return { audit, progress: judged.progress, references: referencesOf, close: judged.close };
}
