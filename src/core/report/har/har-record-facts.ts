import { type CaptureRecord, profileIdOf } from "../../capture/record.ts";
import type { Redactor } from "../redact/redactor.ts";
import type { ReportInput } from "../report-input/report-input.ts";
import { shownCookie } from "./har-exchange-facts.ts";
import { HAR_EXTENSION_VERSION, type HarJarChange, type HarRecordFacts } from "./har-model.ts";

/** What the standard's fields cannot say of a record. */
export function recordFacts({ record, values }: ReportInput, redactor: Redactor): HarRecordFacts {
  const { begin } = record;
  return {
    version: HAR_EXTENSION_VERSION,
    values,
    browser: { name: begin?.browser ?? "chromium", version: begin?.version ?? "" },
    profile: profileIdOf(record),
    tabId: begin?.tabId ?? 0,
    storeId: begin?.storeId ?? "",
    private: begin?.private ?? false,
    access: record.access,
    dropped: record.dropped,
    tabs: [...record.tabs.values()].map(({ tabId, openedBy, topUrl }) => ({
      tabId,
      openedBy,
      url: topUrl && redactor.url(topUrl),
    })),
    marks: record.marks.map(({ at, label, text, order }) => ({
      at,
      label,
      text: redactor.text(text),
      before: record.exchanges.find((exchange) => exchange.order >= order)?.id ?? null,
    })),
    jar: jarChanges(record, redactor),
  };
}

function jarChanges(record: CaptureRecord, redactor: Redactor): readonly HarJarChange[] {
  const changes: HarJarChange[] = [];
  for (const { history } of record.jar.values()) {
    for (const { stamp, kind, cause, source, cookie } of history) {
      // The exchange of a set line tells of its change, unless it has been dropped.
      if (source.kind === "set-line" && record.exchangesById.has(source.exchangeId)) continue;
      changes.push({ at: stamp.at, kind, cause, source: source.kind, cookie: shownCookie(cookie, redactor) });
    }
  }
  return changes.sort((one, other) => one.at - other.at);
}
