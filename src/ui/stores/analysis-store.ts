import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { AnalysisSources } from "../analysis/analyse.ts";
import type { Analysis } from "../analysis/analysis.ts";

/** The analysis of the record, as soon as its code is there. */
export interface AnalysisStore {
  readonly analysis: ReadonlySignal<Analysis | null>;
  /** Sessions, without those that the person refused; null before they are known. */
  readonly sessions: ReadonlySignal<number | null>;
  close(): void;
}

/** Fetches the code of the analysis once the record is there: until then there is nothing to analyse. */
export function createAnalysisStore(sources: AnalysisSources): AnalysisStore {
  const analysis = signal<Analysis | null>(null);
  let asked = false;
  let closed = false;
  const stop = effect(() => {
    if (sources.cookies.loading.value || asked) return;
    asked = true;
    import("../analysis/analyse.ts").then(
      ({ analyse }) => {
        if (!closed) analysis.value = analyse(sources);
      },
      // The views that need it say that they cannot be shown.
      () => undefined,
    );
  });
  return {
    analysis,
    sessions: computed(() => {
      const history = analysis.value?.history.value;
      if (history === undefined) return null;
      return history.tracks.filter(({ correction }) => correction !== "not-session").length;
    }),
    close() {
      closed = true;
      stop();
      analysis.peek()?.close();
    },
  };
}
