import type { CookieRow } from "../capture/cookie-row.ts";
import type { CaptureRecord } from "../capture/record.ts";
import type { ConnectionMap } from "../connection/connection.ts";
import type { SessionHistory } from "../session/track/session-track.ts";
import { hostOf } from "../site/url-parts.ts";
import { resultOfSteps } from "../steps.ts";
import { byImportance, byWeight } from "./audit-order.ts";
import type { AuditFinding, AuditOptions, AuditResult, FindingSubject } from "./audit-result.ts";
import { signInsIn } from "./context/moments-in.ts";
import { coverageOf } from "./coverage/coverage.ts";
import { type JudgedRecord, judgeSteps } from "./judge-record.ts";
import { muteOf } from "./mutes.ts";
import { observatoryResult } from "./observatory/observatory.ts";
import { RECORD_RULES } from "./record-registry.ts";
import { isInScope, scopeOf, subjectInScope } from "./scope.ts";

const DIAGNOSES = new Set(RECORD_RULES.filter(({ diagnosis }) => diagnosis).map(({ id }) => id));
const ABOUT_PRIVACY = new Set(RECORD_RULES.filter(({ profile }) => profile === "privacy").map(({ id }) => id));

/** Everything that is to be said of a record, at once: `judgeSteps` and `auditOf` in one. */
export function auditRecord(
  record: CaptureRecord,
  rows: readonly CookieRow[],
  history: SessionHistory,
  connections: ConnectionMap | null,
  options: AuditOptions,
  now: number,
): AuditResult {
  return auditOf(resultOfSteps(judgeSteps(record, rows, history, connections, now)), options);
}

/** Findings by rule, the standards' items, and what MDN Observatory would say, as the person wants them judged. */
export function auditOf({ context, subjects }: JudgedRecord, options: AuditOptions): AuditResult {
  const { record, history } = context;
  const scope = scopeOf(record, options.scope);
  const isIn = subjectInScope(context, scope);
  const asked = [...subjects].filter(
    ([rule]) => options.edits.get(rule)?.off !== true && (options.privacy || !ABOUT_PRIVACY.has(rule)),
  );
  const inScope = asked.flatMap(([rule, all]) => findingsOf(rule, all.filter(isIn), options));
  const outOfScope = asked.flatMap(([rule, all]) =>
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
    signedIn: signedIn(history, scope),
  };
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

function signedIn(history: SessionHistory, scope: readonly string[]): AuditResult["signedIn"] {
  const signIns = signInsIn(history, scope);
  if (signIns.some(({ mark }) => mark === null)) return "proven";
  return signIns.length > 0 ? "marked" : "no";
}
