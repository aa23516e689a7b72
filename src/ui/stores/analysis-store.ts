import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { AuditResult } from "../../core/audit/audit-result.ts";
import type { Reference } from "../../core/audit/rule.ts";
import type { AnalysisSources } from "../analysis/analyse.ts";
import type { Analysis } from "../analysis/analysis.ts";
import type { Judgement } from "../analysis/judge.ts";

/** The analysis of the record, as soon as its code is there. */
export interface AnalysisStore {
  readonly analysis: ReadonlySignal<Analysis | null>;
  /** Sessions, without those that the person refused; null before they are known. */
  readonly sessions: ReadonlySignal<number | null>;
  /** null before it is known. */
  readonly audit: ReadonlySignal<AuditResult | null>;
  /** Share of the audit that is done, 0 to 1, while one takes long; else null. */
  readonly auditProgress: ReadonlySignal<number | null>;
  /** Where the standards say what a rule says. */
  references(rule: string): readonly Reference[];
  close(): void;
}

/** Fetches the code of the analysis once the record is there: until then there is nothing to analyse. */
export function createAnalysisStore(sources: AnalysisSources): AnalysisStore {
  const analysis = signal<Analysis | null>(null);
  const judgement = signal<Judgement | null>(null);
  let asked = false;
  let closed = false;
  const load = async (): Promise<void> => {
    const { analyse } = await import("../analysis/analyse.ts");
    if (closed) return;
    const sessions = analyse(sources);
    analysis.value = sessions;
    // The audit reads tokens: the two come side by side.
    const [{ judge }] = await Promise.all([import("../analysis/judge.ts"), import("../parts/token-reader.ts")]);
    if (!closed) judgement.value = judge(sources, sessions.history);
  };
  const stop = effect(() => {
    if (sources.cookies.loading.value || asked) return;
    asked = true;
    // The views that need it say that they cannot be shown.
    load().catch(() => undefined);
  });
  return {
    analysis,
    sessions: computed(() => {
      const history = analysis.value?.history.value;
      if (history === undefined) return null;
      return history.tracks.filter(({ correction }) => correction !== "not-session").length;
    }),
    audit: computed(() => judgement.value?.audit.value ?? null),
    auditProgress: computed(() => judgement.value?.progress.value ?? null),
    references: (rule) => judgement.value?.references(rule) ?? [],
    close() {
      closed = true;
      stop();
      judgement.peek()?.close();
      analysis.peek()?.close();
    },
  };
}
