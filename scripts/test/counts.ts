/** What a stage ran. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** The counts of a stage that is one check. */
export function oneCheck(passed: boolean): Counts {
  return passed ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Whether nothing failed. A skipped test counts as a failure: it would otherwise stay skipped for ever. */
export function allPassed({ passed, failed, skipped }: Counts): boolean {
  return passed > 0 && failed === 0 && skipped === 0;
}

/** `12 passed, 0 failed`, and how many were skipped only where some were. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
