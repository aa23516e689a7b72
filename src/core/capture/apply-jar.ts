import { claimClearedCookies } from "./clear-site-data.ts";
import { claimOpenLine } from "./correlate.ts";
import type { JarChangeEvent, JarFoundEvent, JarReadEvent, Stamp } from "./event.ts";
import { type JarChangeCause, sameCookie } from "./jar-cookie.ts";
import type { ChangeSource, JarEntry } from "./jar-entry.ts";
import { addChange, entryFor } from "./jar-index.ts";
import type { CaptureRecord } from "./record.ts";
import { settleLines } from "./settle.ts";

/** Cookies that were there when the record first looked. What a change event already told is newer and stays. */
export function applyJarFound(record: CaptureRecord, event: Pick<JarFoundEvent, "cookies"> & Stamp): void {
  for (const cookie of event.cookies) {
    const entry = entryFor(record, cookie);
    if (entry.history.length === 0) addChange(entry, event, "found", null, cookie, { kind: "before" });
  }
}

/** One event of the browser's jar; the pair that an overwrite makes becomes one change. */
export function applyJarChange(record: CaptureRecord, event: JarChangeEvent & Stamp): void {
  const entry = entryFor(record, event.cookie);
  if (event.removed && event.cause === "overwrite") {
    // The new cookie follows at once. The payload is not trusted: Chromium gives the old cookie here, Firefox the new.
    entry.overwriting = true;
    return;
  }
  if (event.removed) applyRemoval(record, entry, event);
  else applySet(record, entry, event);
}

function applyRemoval(record: CaptureRecord, entry: JarEntry, event: JarChangeEvent & Stamp): void {
  // The browser's own copy is what was removed; ours may be older.
  const cookie = entry.present ? entry.cookie : event.cookie;
  const cause = isOver(entry, event) ? "expired" : event.cause;
  const change = addChange(entry, event, "removed", cause, cookie, sourceOfRemoval(record, cause));
  if (change.source.kind === "browser") return;
  claimOpenLine(record, entry, change);
  claimClearedCookies(record);
}

function applySet(record: CaptureRecord, entry: JarEntry, event: JarChangeEvent & Stamp): void {
  const { cookie, cause } = event;
  if (entry.present && !entry.overwriting && sameCookie(entry.cookie, cookie) && foundLate(entry)) {
    // An addition without an overwrite before it: the read that found the cookie came between its making and this event.
    const [found] = entry.history.splice(-1);
    entry.present = false;
    if (found === undefined) return;
  }
  const kind = !entry.present ? "added" : sameCookie(entry.cookie, cookie) ? "unchanged" : "updated";
  const change = addChange(entry, event, kind, cause, cookie, unexplained(record));
  claimOpenLine(record, entry, change);
}

function foundLate(entry: JarEntry): boolean {
  const last = entry.history.at(-1);
  return last?.kind === "found" && entry.history.length === 1;
}

/** What a read of the jar showed beyond the change events, and with it the verdict of every set line that it covers. */
export function applyJarRead(record: CaptureRecord, event: JarReadEvent & Stamp): void {
  for (const cookie of event.set) {
    const entry = entryFor(record, cookie);
    const kind = entry.present ? "updated" : "added";
    const change = addChange(entry, event, kind, null, cookie, unexplained(record));
    claimOpenLine(record, entry, change);
  }
  for (const key of event.gone) {
    const entry = record.jar.get(key);
    if (!entry?.present) continue;
    const cause = isOver(entry, event) ? "expired" : null;
    const change = addChange(entry, event, "removed", cause, entry.cookie, sourceOfRemoval(record, cause));
    if (cause === null) claimOpenLine(record, entry, change);
  }
  settleLines(record, event);
}

/** Its time was up: browsers drop such cookies when they next look, Firefox with the cause that it has for making room. */
function isOver({ present, cookie }: JarEntry, { at }: Stamp): boolean {
  return present && cookie.expires !== null && cookie.expires <= at;
}

/** Who removed a cookie, as far as the browser's own cause tells. */
function sourceOfRemoval(record: CaptureRecord, cause: JarChangeCause | null): ChangeSource {
  return cause === "expired" || cause === "evicted" ? { kind: "browser" } : unexplained(record);
}

/** While the wire is recorded a change that no set line explains is nobody's on the wire. */
function unexplained(record: CaptureRecord): ChangeSource {
  return record.recording === "on" ? { kind: "unattributed" } : { kind: "unseen" };
}
