import { recordFileName, writeRecordFile } from "../../core/report/record-file.ts";
import { siteDomain } from "../../core/site/site.ts";
import type { PanelStores } from "../stores/panel-stores.ts";

/** Saves every event of the record in one file. Returns its name. */
export function saveRecord({ client, record, frame, notes, settings, version }: PanelStores): string {
  const now = Date.now();
  const url = frame.state.value?.url ?? record.record.value.navigations.at(-1)?.url ?? "";
  const name = recordFileName(siteDomain(url), now);
  const { scope, mutes, edits, corrections } = notes.notes.value;
  const decided = { scope: scope ?? [], mutes, edits, corrections, privacy: settings.auditPrivacy.value.value };
  client.save(
    name,
    "application/json",
    writeRecordFile({ events: record.events, savedAt: now, productVersion: version, ...decided }),
  );
  return name;
}
