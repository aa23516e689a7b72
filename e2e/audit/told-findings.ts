import { auditOf } from "../../src/core/audit/audit-record.ts";
import type { FindingSubject } from "../../src/core/audit/audit-result.ts";
import { judgeSteps } from "../../src/core/audit/judge-record.ts";
import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { BrowserName } from "../../src/core/capture/event.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { looksSecret } from "../../src/core/session/looks-secret.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import { resultOfSteps } from "../../src/core/steps.ts";
import type { DemoPage } from "./demo-pages.ts";

/**
 * What the audit finds on each page, each page by itself: `severity confidence rule: subjects`, the rule with the end of
 * its text's key where it has several. Three findings that every bare cookie has are one line, `bare: names`.
 */
export function toldFindings(
  record: CaptureRecord,
  pages: readonly DemoPage[],
  browser: BrowserName,
): Readonly<Record<string, readonly string[]>> {
  const rows = cookieRows(record);
  const judged = resultOfSteps(judgeSteps(record, rows, sessionHistory(record, rows, new Map()), null, Date.now()));
  return Object.fromEntries(
    pages.map(({ id, scope }) => {
      const { findings } = auditOf(judged, { scope, privacy: false, mutes: [], edits: new Map() });
      return [id, withoutBare(findings.flatMap(({ rule, subjects }) => lines(rule, subjects, browser))).toSorted()];
    }),
  );
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
