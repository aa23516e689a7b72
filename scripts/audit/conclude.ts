import { auditRecord } from "../../src/core/audit/audit-record.ts";
import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { connectionMap } from "../../src/core/connection/connection-map.ts";
import type { ReportInput } from "../../src/core/report/report-input/report-input.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import type { AuditOptions } from "./options.ts";
import type { Policy } from "./policy.ts";
import type { Recording } from "./recording.ts";

/** Everything that a report is made from: what the panel works out of the same record. */
export function conclude(
  { record, target, notes }: Recording,
  { rules, corrections }: Policy,
  { values, failOn }: Pick<AuditOptions, "values" | "failOn">,
  productVersion: string,
): ReportInput {
  const rows = cookieRows(record, corrections);
  const history = sessionHistory(record, rows, corrections);
  const connections = record.transport.length === 0 ? null : connectionMap(record);
  const endedAt = record.last?.at ?? null;
  return {
    record,
    rows,
    audit: auditRecord(record, rows, history, connections, rules, endedAt ?? Date.now()),
    history,
    connections,
    values,
    ...(failOn === null ? {} : { failOn: failOn.severity }),
    meta: {
      productVersion,
      startedAt: record.since ?? record.exchanges[0]?.sentAt ?? endedAt,
      endedAt,
      browser: browserOf(record),
      target,
      accounts: [],
      outOfSight: notes,
    },
  };
}

function browserOf({ begin, imported }: CaptureRecord): string {
  if (imported !== null) return imported.creator;
  const name = begin?.browser === "firefox" ? "Firefox" : "Chromium";
  return begin === null ? "" : `${name} ${begin.version}`;
}
