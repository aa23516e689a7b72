import type { AuditFinding } from "../../../core/audit/audit-result.ts";
import type { Severity } from "../../../core/audit/finding.ts";

export interface FindingFilter {
  /** Empty for all. Says nothing of the informational. */
  readonly severities: ReadonlySet<Severity>;
  readonly info: boolean;
  /** Words, all of which a finding must have. */
  readonly text: string;
}

/** @param words what a finding says, for example its title. */
export function filterFindings(
  findings: readonly AuditFinding[],
  { severities, info, text }: FindingFilter,
  words: (finding: AuditFinding) => string,
): readonly AuditFinding[] {
  const wanted = wordsOf(text);
  return findings.filter((finding) => {
    const { severity, rule, subjects } = finding;
    if (severity === "info" ? !info : severities.size > 0 && !severities.has(severity)) return false;
    return hasWords([rule, words(finding), ...subjects.map(({ label }) => label)].join(" "), wanted);
  });
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

export function hasWords(text: string, wanted: readonly string[]): boolean {
  const all = text.toLowerCase();
  return wanted.every((word) => all.includes(word));
}
