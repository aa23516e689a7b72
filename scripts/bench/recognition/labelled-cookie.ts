/** What a cookie is, as its makers document it. */
export type Label = "session" | "remember" | "not";

/**
 * What such a value looks like: an alphabet and a length (`hex 32`), one of the named forms, or the value itself after
 * a colon (`: dark`).
 */
export type Shape = string;

/** A cookie of the corpus: name, shape, label, and letters for what else is documented or usual. */
export type CorpusCookie = readonly [name: string, shape: Shape, label: Label, flags?: string];

/**
 * Cookies that one public page documents. Flags: `H` HttpOnly, `p` persistent, `3` of a third party, `s` written by a
 * script.
 */
export interface CorpusSource {
  readonly source: string;
  readonly cookies: readonly CorpusCookie[];
}
