import type { JudgedEvent, Stamp } from "./event.ts";
import type { SetLine } from "./exchange.ts";
import type { ChangeKind } from "./jar-entry.ts";
import { addChange, attachLine, entryFor } from "./jar-index.ts";
import type { CaptureRecord } from "./record.ts";
import type { SetLineOutcome } from "./verdict.ts";

const CHANGES: Readonly<Partial<Record<SetLineOutcome, ChangeKind>>> = {
  stored: "added",
  updated: "updated",
  unchanged: "unchanged",
  deleted: "removed",
};

/** Gives a set line the verdict that was told with it, and the jar the change that it made. */
export function applyJudged(record: CaptureRecord, event: JudgedEvent & Stamp): void {
  const line = lineOf(record, event);
  if (line === undefined) return;
  record.openLines.delete(line);
  line.verdict = event.verdict;
  const kind = CHANGES[event.verdict.outcome];
  if (kind === undefined || event.cookie === null) return;
  const entry = entryFor(record, event.cookie);
  const source = { kind: "set-line", exchangeId: line.exchangeId, index: line.index } as const;
  addChange(entry, event, kind, null, event.cookie, source);
  attachLine(record, line, entry);
}

function lineOf(record: CaptureRecord, event: JudgedEvent): SetLine | undefined {
  const lines = record.exchangesById.get(event.exchangeId)?.response?.setLines ?? [];
  return lines.find(({ index, key }) => index === event.index && key === null);
}
