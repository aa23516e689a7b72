import type { BrowserName } from "../browser/driver.ts";

/** A disagreement that is understood: the engine is right to answer otherwise, or the browser's answer has no rule. */
export interface Explanation {
  /** Branch of the algorithm. */
  readonly branch: string;
  readonly browser: BrowserName;
  /** Matches the line of the report that says what differs. */
  readonly pattern: RegExp;
  /** Where the browser's behaviour is written down. */
  readonly source: string;
}

/** Each of them may cover one case in a hundred at most. */
export const EXPLAINED: readonly Explanation[] = [];

export const MOST_COVERED = 0.01;
