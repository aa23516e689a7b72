import type { CookieRow } from "../capture/cookie-row.ts";
import type { CaptureRecord } from "../capture/record.ts";
import type { ConnectionMap } from "../connection/connection.ts";
import type { SessionHistory } from "../session/track/session-track.ts";
import type { FindingSubject } from "./audit-result.ts";
import { type AuditContext, contextSteps } from "./context/audit-context.ts";
import { isJudgedAsItWas } from "./context/judged.ts";
import { provenRole, type Session } from "./context/sessions.ts";
import { cookieSubject } from "./context/subjects.ts";
import type { Finding } from "./finding.ts";
import { findingsFor } from "./findings.ts";
import { RECORD_RULES } from "./record-registry.ts";

/** What the rules say of a record, before anything that the person decided. */
export interface JudgedRecord {
  readonly context: AuditContext;
  /** What breaks each rule, rules of every profile. */
  readonly subjects: ReadonlyMap<string, readonly FindingSubject[]>;
}

/**
 * Asks every rule. Linear in exchanges and in the pairs of their Cookie headers; throws on no record, whatever a server
 * sent, nor on one that grows meanwhile.
 *
 * @param rows the rows of the same record (`cookieRows`)
 * @param history the sessions of the same record; empty where nobody worked them out
 * @param connections null where DevTools was not open
 * @param now milliseconds since 1970
 * @returns gives the share that is done, 0 to 1, after each piece of the work
 */
export function* judgeSteps(
  record: CaptureRecord,
  rows: readonly CookieRow[],
  history: SessionHistory,
  connections: ConnectionMap | null,
  now: number,
): Generator<number, JudgedRecord> {
  const steps = record.exchanges.length + RECORD_RULES.length + 1;
  let done = 0;
  const contexts = contextSteps({ record, rows, history, connections, now });
  let made = contexts.next();
  for (; !made.done; made = contexts.next()) yield Math.min(1, ++done / steps);
  const context = made.value;
  const subjects = subjectsOfRows(context);
  done = record.exchanges.length;
  for (const rule of RECORD_RULES) {
    yield Math.min(1, ++done / steps);
    const found = rule.check(context);
    if (found.length > 0) subjects.set(rule.id, found);
  }
  return { context, subjects };
}

/** What the rules of a cookie say, which the row of one that is there has already. */
function subjectsOfRows({ record, rows, sessions: known }: AuditContext): Map<string, readonly FindingSubject[]> {
  const sessions = known();
  const subjects = new Map<string, FindingSubject[]>();
  for (const row of rows) {
    const findings = findingsInRecord(row, sessions, record);
    for (const { rule, severity, confidence, message, evidence } of findings) {
      const subject = cookieSubject(row, { severity, confidence, message, evidence });
      const known = subjects.get(rule);
      if (known === undefined) subjects.set(rule, [subject]);
      else known.push(subject);
    }
  }
  return new Map(subjects);
}

/** The row knows no more than its own name and value: what the record shows of it beyond them is judged anew. */
function findingsInRecord(
  row: CookieRow,
  sessions: ReadonlyMap<string, Session>,
  record: CaptureRecord,
): readonly Finding[] {
  const role = provenRole(row, sessions.get(row.id));
  const past = isJudgedAsItWas(row, sessions);
  if (role === row.role && !past) return row.findings;
  return findingsFor({ ...row, role, state: past ? "present" : row.state }, record);
}
