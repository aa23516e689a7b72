import { auditOf } from "../../src/core/audit/audit-record.ts";
import type { FindingSubject } from "../../src/core/audit/audit-result.ts";
import type { JudgedRecord } from "../../src/core/audit/judge-record.ts";
import type { BrowserName } from "../../src/core/capture/event.ts";
import { looksSecret } from "../../src/core/session/looks-secret.ts";

/**
 * What the audit finds on some hosts: `severity confidence rule: subjects`, the rule with the end of its text's key where
 * it has several. Three findings that every bare cookie has are one line, `bare: names`.
 */
export function toldFindings(judged: JudgedRecord, scope: readonly string[], browser: BrowserName): readonly string[] {
  const { findings } = auditOf(judged, { scope, privacy: false, mutes: [], edits: new Map() });
  return withoutBare(findings.flatMap(({ rule, subjects }) => lines(rule, subjects, browser))).toSorted();
}

function lines(rule: string, subjects: readonly FindingSubject[], browser: BrowserName): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { severity, confidence, message, label } of subjects) {
    const variant = message.key.replace(/^rule_.*_text_?/, "");
    const head = [severity, confidence, rule, ...(variant === browser ? [] : [variant])].filter(Boolean).join(" ");
    names.set(head, [...(names.get(head) ?? []), nameOf(label)]);
  }
  return [...names].map(([head, found]) => `${head}: ${[...new Set(found)].sort().join(" ")}`);
}

/** Without the host, which is new for each page, and without what a server made up. */
function nameOf(label: string): string {
  const [name = "", host] = label.split(" · ");
  const shown = name
    .replace(/[A-Za-z0-9_-]{12,}/g, (word) => (looksSecret(word) ? "*" : word))
    .replace(/^many_\d+$/, "many_*");
  return host === undefined ? shown.replace(/-d-[a-z-]+/, "") : shown === "" ? "(nameless)" : shown;
}

const BARE = ["httponly-missing-other", "samesite-missing", "secure-missing"].map((rule) => `info observed ${rule}: `);

function withoutBare(found: readonly string[]): readonly string[] {
  const names = BARE.map((head) => found.find((line) => line.startsWith(head))?.slice(head.length));
  const [first] = names;
  if (first === undefined || names.some((name) => name !== first)) return found;
  return [...found.filter((line) => !BARE.some((head) => line.startsWith(head))), `bare: ${first}`];
}
