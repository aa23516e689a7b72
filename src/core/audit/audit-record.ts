import type { CookieRow } from "../capture/cookie-row.ts";
import type { CaptureRecord } from "../capture/record.ts";
import type { ConnectionMap } from "../connection/connection.ts";
import type { SessionHistory } from "../session/track/session-track.ts";
import { hostOf } from "../site/url-parts.ts";
import { byImportance, byWeight } from "./audit-order.ts";
import type { AuditFinding, AuditOptions, AuditResult, FindingSubject } from "./audit-result.ts";
import { type AuditContext, auditContext } from "./context/audit-context.ts";
import { cookieSubject } from "./context/subjects.ts";
import { coverageOf } from "./coverage/coverage.ts";
import { muteOf } from "./mutes.ts";
import { observatoryResult } from "./observatory/observatory.ts";
import { RECORD_RULES } from "./record-registry.ts";
import { isInScope, scopeOf, subjectInScope } from "./scope.ts";

const DIAGNOSES = new Set(RECORD_RULES.filter(({ diagnosis }) => diagnosis).map(({ id }) => id));

/**
 * Everything that is to be said of a record: findings by rule, the standards' items, and what MDN Observatory would say.
 * Linear in exchanges. Throws on no record, whatever a server sent.
 *
 * @param rows the rows of the same record (`cookieRows`)
 * @param history the sessions of the same record; empty where nobody worked them out
 * @param connections null where DevTools was not open
 * @param now milliseconds since 1970
 */
export function auditRecord(
  record: CaptureRecord,
  rows: readonly CookieRow[],
  history: SessionHistory,
  connections: ConnectionMap | null,
  options: AuditOptions,
  now: number,
): AuditResult {
  const context = auditContext({ record, rows, history, connections, options, now });
  const scope = scopeOf(record, options.scope);
  const isIn = subjectInScope(context, scope);
  const subjects = [...subjectsByRule(context)].filter(([rule]) => options.edits.get(rule)?.off !== true);
  const inScope = subjects.flatMap(([rule, all]) => findingsOf(rule, all.filter(isIn), options));
  const outOfScope = subjects.flatMap(([rule, all]) =>
    findingsOf(
      rule,
      all.filter((subject) => !isIn(subject)),
      options,
    ),
  );
  const order = byImportance(DIAGNOSES);
  const pageLoads = record.navigations.filter(({ url }) => isInScope(hostOf(url), scope)).length;
  const findings = inScope.sort(order);
  return {
    findings,
    outOfScope: outOfScope.sort(order),
    coverage: coverageOf(context, findings, scope),
    observatory: pageLoads === 0 ? null : observatoryResult(context, scope),
    scope,
    pageLoads,
    signedIn: signedIn(history),
  };
}

/** What breaks each rule: first the rules of a cookie, which its row has already, then those of the record. */
function subjectsByRule(context: AuditContext): ReadonlyMap<string, readonly FindingSubject[]> {
  const subjects = new Map<string, FindingSubject[]>();
  for (const row of context.rows) {
    for (const { rule, severity, confidence, message, evidence } of row.findings) {
      const subject = cookieSubject(row, { severity, confidence, message, evidence });
      const known = subjects.get(rule);
      if (known === undefined) subjects.set(rule, [subject]);
      else known.push(subject);
    }
  }
  for (const rule of RECORD_RULES) {
    if (rule.profile === "privacy" && !context.options.privacy) continue;
    const found = rule.check(context);
    if (found.length > 0) subjects.set(rule.id, [...found]);
  }
  return subjects;
}

/** One finding of a rule, or two where some of its subjects were put aside and some were not. */
function findingsOf(rule: string, subjects: readonly FindingSubject[], options: AuditOptions): AuditFinding[] {
  const edit = options.edits.get(rule);
  const counting: FindingSubject[] = [];
  const aside: FindingSubject[] = [];
  const reasons = new Set<string>();
  for (const subject of subjects) {
    const reason = muteOf(options.mutes, rule, subject);
    if (reason === null) counting.push(subject);
    else {
      aside.push(subject);
      reasons.add(reason);
    }
  }
  const finding = (all: FindingSubject[], muted: string | null): AuditFinding[] => {
    const sorted = all.sort(byWeight);
    const [worst] = sorted;
    if (worst === undefined) return [];
    const { severity, confidence } = worst;
    return [
      { rule, severity: edit?.severity ?? severity, confidence, subjects: sorted, muted, note: edit?.note ?? "" },
    ];
  };
  return [...finding(counting, null), ...finding(aside, [...reasons].join("; "))];
}

function signedIn({ moments }: SessionHistory): AuditResult["signedIn"] {
  const signIns = moments.filter(({ kind, outcome }) => kind === "sign-in" && outcome === "succeeded");
  if (signIns.some(({ mark }) => mark === null)) return "proven";
  return signIns.length > 0 ? "marked" : "no";
}
