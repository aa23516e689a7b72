import { auditRecord } from "../../src/core/audit/audit-record.ts";
import type { AuditOptions, FindingSubject } from "../../src/core/audit/audit-result.ts";
import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import type { SessionTrack } from "../../src/core/session/track/session-track.ts";
import { placeOf } from "../site/hosts.ts";
import type { ExpectedLives } from "./demo-lives.ts";

/** What the record tells of its sessions, in few words. */
export interface Told {
  readonly lives: ExpectedLives;
  /** All that is said of a session, and of anything else what is more than information: `severity rule whose`, sorted. */
  readonly findings: readonly string[];
  readonly tracks: readonly SessionTrack[];
}

const OPTIONS: AuditOptions = { scope: null, privacy: false, mutes: [], edits: new Map() };

export function toldBy(record: CaptureRecord): Told {
  const rows = cookieRows(record);
  const history = sessionHistory(record, rows, new Map());
  const { findings, outOfScope } = auditRecord(record, rows, history, null, OPTIONS, record.last?.at ?? 0);
  const told = [...findings, ...outOfScope].flatMap(({ rule, subjects }) =>
    subjects
      .filter(({ kind, severity }) => kind === "session" || severity !== "info")
      .map((subject) => `${subject.severity} ${rule} ${whose(subject)}`),
  );
  const { tracks } = history;
  return {
    lives: livesOf(tracks),
    findings: told.sort(),
    tracks,
  };
}

/** The lives of sessions; in their steps runs of carries are left out. */
export function livesOf(tracks: readonly SessionTrack[]): ExpectedLives {
  return Object.fromEntries(
    tracks.map(({ name, events, state, authenticates }) => {
      const steps = events.map(({ kind }) => kind).filter((kind) => kind !== "carried");
      return [name, [steps.join(" "), state, authenticates]];
    }),
  );
}

/** The cookie's name, or which of the demo sites it is about. */
function whose({ kind, id, label }: FindingSubject): string {
  return kind === "host" ? (placeOf(id).role ?? id) : (label.split(" · ")[0] ?? label);
}
