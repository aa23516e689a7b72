/**
 * What the audit finds on each page: these findings and no others, in the form of `toldFindings`. A line that begins with
 * the name of a browser holds in that browser alone.
 */
export type ExpectedFindings = Readonly<Record<string, readonly string[]>>;
