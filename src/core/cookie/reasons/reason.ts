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
  /** Section of RFC 6265bis (draft-22, approved, in the RFC Editor queue), or the name of another text. */
  readonly rfc: string;
  /** The word of the DevTools protocol (Network.SetCookieBlockedReason or CookieBlockedReason). */
  readonly chromium?: string;
  /** The key of the console message in Firefox (necko.properties). */
  readonly firefox?: string;
}

/** The words by which the browsers themselves call a branch. */
export type BrowserWords = Pick<Reason, "chromium" | "firefox">;

export function reason<const Code extends string>(
  branch: string,
  code: Code,
  severity: Severity,
  rfc: string,
  words: BrowserWords = {},
): Reason<Code> {
  return { code, branch, severity, rfc, ...words };
}
