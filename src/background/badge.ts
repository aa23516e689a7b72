import type { RowMaker } from "../core/capture/row-maker.ts";
import { type Hub, liveOf } from "./hub.ts";
import { type RecordHeader, recordingState } from "./journal-index.ts";

/** Shows in the toolbar how many observed findings of a recorded tab are high or critical. */
export async function updateBadge(hub: Hub, header: RecordHeader): Promise<void> {
  const rows = await hub.rows();
  const recording = recordingState(header) === "on";
  const live = liveOf(hub, header);
  const count = recording && live.loaded ? severe(rows(live.record)) : 0;
  const open = header.tabs.filter(({ closed }) => !closed);
  await Promise.all(open.map(({ tabId }) => hub.port.showBadge(tabId, recording, count)));
}

function severe(rows: ReturnType<RowMaker>): number {
  return rows
    .flatMap((row) => row.findings)
    .filter(({ severity, confidence }) => confidence === "observed" && (severity === "critical" || severity === "high"))
    .length;
}
