/**
 * What a branch does: `reject` refuses the whole cookie, `ignore` one attribute, `change` alters or caps a value, `note`
 * lets the cookie pass but is worth knowing.
 */
export type Severity = "reject" | "ignore" | "change" | "note";

/** One branch of the algorithm, as data. */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  /** Id of the branch: P, A, E, M, D, H, F for parsing, S for storing, Q for sending, T for transport, V for browsers. */
  readonly branch: string;
  readonly severity: Severity;
}

export function reason<const Code extends string>(branch: string, code: Code, severity: Severity): Reason<Code> {
  return { code, branch, severity };
}
