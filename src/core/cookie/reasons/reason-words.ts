/** Where a branch stands in the texts, and the words by which the browsers call it, so that a person can search for them. */
export interface ReasonWords {
  /** Section of RFC 6265bis (draft-22, approved, in the RFC Editor queue), or the name of another text. */
  readonly rfc: string;
  /** The word of the DevTools protocol (Network.SetCookieBlockedReason or CookieBlockedReason). */
  readonly chromium?: string;
  /** The key of the console message in Firefox (necko.properties). */
  readonly firefox?: string;
}
