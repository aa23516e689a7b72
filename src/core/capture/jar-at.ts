import type { JarCookie } from "./jar-cookie.ts";
import type { ChangeSource, JarChange, JarEntry } from "./jar-entry.ts";
import type { CaptureRecord } from "./record.ts";

/** A cookie as the jar held it at some moment. */
export interface HeldCookie {
  readonly entry: JarEntry;
  readonly cookie: JarCookie;
  readonly setBy: ChangeSource;
  /** When the cookie came to be, as far as the record knows, milliseconds since 1970. */
  readonly created: number;
}

/**
 * When a change took effect. The jar's own events carry no time: one that a set line explains happened with its response,
 * for the others the moment in which they were heard of has to do.
 */
export function changedAt(record: CaptureRecord, change: JarChange): number {
  if (change.source.kind !== "set-line") return change.stamp.at;
  return record.exchangesById.get(change.source.exchangeId)?.response?.time ?? change.stamp.at;
}

/** The cookie of an entry at a time in milliseconds since 1970, or null where the jar did not hold it then. */
export function heldAt(record: CaptureRecord, entry: JarEntry, time: number): HeldCookie | null {
  let held: HeldCookie | null = null;
  for (const change of entry.history) {
    // What was found when the record began was there before.
    if (change.kind !== "found" && changedAt(record, change) > time) continue;
    if (change.kind === "removed") held = null;
    else {
      const created: number = held?.created ?? changedAt(record, change);
      held = { entry, cookie: change.cookie, setBy: change.source, created };
    }
  }
  return held;
}
