import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange, ExchangeId } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import type { ConnectionMap } from "../../connection/connection.ts";
import type { SessionHistory } from "../../session/track/session-track.ts";
import { type Carries, carrySteps } from "./carries.ts";
import { type JudgedLine, judgedLines, judgedRows } from "./judged.ts";
import { once } from "./once.ts";
import { type Session, sessionsOf } from "./sessions.ts";
import { type Sighting, sightingsOf } from "./sightings.ts";

/** What the rules may ask about a record. What costs a pass over it is worked out once, when the first rule asks. */
export interface AuditContext {
  readonly record: CaptureRecord;
  readonly rows: readonly CookieRow[];
  readonly history: SessionHistory;
  /** null where DevTools was not open. */
  readonly connections: ConnectionMap | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Rows whose attributes count: in the jar, once in it for a sign-in, or asked for with an outcome that nobody learns. */
  judged(): readonly CookieRow[];
  /** The newest line of each such row first, deletions left out; refused rows as well. */
  lines(): ReadonlyMap<CookieRow, readonly JudgedLine[]>;
  /** Rows that hold a login session, as far as is known. */
  sessions(): ReadonlyMap<string, Session>;
  /** Exchanges that carried each session, remember, sign-in or csrf row. */
  carries(): Carries;
  /** Places outside of cookies where the value of a session was seen. */
  sightings(): readonly Sighting[];
  exchange(id: ExchangeId): Exchange | null;
}

type Given = Pick<AuditContext, "record" | "rows" | "history" | "connections" | "now">;

/** Yields after each of the pieces of what takes longest, which is the same for every rule that asks. */
export function* contextSteps(given: Given): Generator<void, AuditContext> {
  const { record, rows, history } = given;
  const carries = yield* carrySteps(record, rows);
  const sessions = once(() => sessionsOf(rows, history));
  return {
    ...given,
    judged: once(() => judgedRows(rows, sessions())),
    lines: once(() => judgedLines(rows, record, sessions())),
    sessions,
    carries: () => carries,
    sightings: once(() => sightingsOf(record, [...sessions().values()])),
    exchange: (id) => record.exchangesById.get(id) ?? null,
  };
}
