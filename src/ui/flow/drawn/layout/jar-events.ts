import { changedAt } from "../../../../core/capture/jar-at.ts";
import type { ChangeSource, JarChange, JarEntry } from "../../../../core/capture/jar-entry.ts";
import type { CaptureRecord } from "../../../../core/capture/record.ts";

/** A change of the jar that stands in no response. */
export interface JarEvent {
  readonly entry: JarEntry;
  readonly change: JarChange;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What responses did is drawn with them, and what was there before happened before the drawing begins. */
const OUTSIDE: ReadonlySet<ChangeSource["kind"]> = new Set(["unattributed", "browser", "unseen"]);

/** Changes by scripts, by the browser itself and by nobody that was seen, oldest first. */
export function jarEvents(record: CaptureRecord, wanted: (entry: JarEntry) => boolean): readonly JarEvent[] {
  const events: JarEvent[] = [];
  for (const entry of record.jar.values()) {
    if (!wanted(entry)) continue;
    for (const change of entry.history) {
      if (change.kind === "found" || change.kind === "unchanged" || !OUTSIDE.has(change.source.kind)) continue;
      events.push({ entry, change, at: changedAt(record, change) });
    }
  }
  return events.sort((one, other) => one.at - other.at || one.change.stamp.seq - other.change.stamp.seq);
}
