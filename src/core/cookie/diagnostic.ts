import type { Severity } from "./reasons/reason.ts";
import { type ReasonCode, reasonOf } from "./reasons.ts";

/** One remark about a set line. `start` and `end` are octet offsets into the line, half-open. */
export interface Diagnostic {
  readonly code: ReasonCode;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/** A diagnostic whose severity is the registered one. */
export function diagnostic(code: ReasonCode, start: number, end: number): Diagnostic {
  return { code, severity: reasonOf(code).severity, start, end };
}
