import type { Stamp } from "./event.ts";
import type { SetLine } from "./exchange.ts";
import { type CookieKey, cookieKey, type JarCookie } from "./jar-cookie.ts";
import type { ChangeKind, ChangeSource, JarChange, JarEntry } from "./jar-entry.ts";
import type { CaptureRecord } from "./record.ts";

/** The entry of a cookie, made where the record has none yet; a new entry is not present until a change says so. */
export function entryFor(record: CaptureRecord, cookie: JarCookie): JarEntry {
  const key = cookieKey(cookie);
  const known = record.jar.get(key);
  if (known) return known;
  const entry: JarEntry = { key, cookie, present: false, overwriting: false, history: [], version: 0 };
  record.jar.set(key, entry);
  const named = record.jarByName.get(cookie.name);
  if (named) named.add(key);
  else record.jarByName.set(cookie.name, new Set([key]));
  return entry;
}

/** Entries of one name, whatever their domain, path or partition. */
export function entriesNamed(record: CaptureRecord, name: string): readonly JarEntry[] {
  const keys: Iterable<CookieKey> = record.jarByName.get(name) ?? [];
  return [...keys].flatMap((key) => record.jar.get(key) ?? []);
}

/** Notes that a set line is about the cookie of an entry. */
export function attachLine(record: CaptureRecord, line: SetLine, entry: JarEntry): void {
  line.key = entry.key;
  record.keylessLines.delete(line);
  const lines = record.linesByKey.get(entry.key);
  if (lines) lines.push(line);
  else record.linesByKey.set(entry.key, [line]);
  entry.version += 1;
}

/** Adds a step to an entry's life and makes the entry what the step says. */
export function addChange(
  entry: JarEntry,
  stamp: Stamp,
  kind: ChangeKind,
  cause: JarChange["cause"],
  cookie: JarCookie,
  source: ChangeSource,
): JarChange {
  const change: JarChange = {
    stamp: { boot: stamp.boot, seq: stamp.seq, at: stamp.at },
    kind,
    cause,
    cookie,
    source,
  };
  entry.history.push(change);
  entry.cookie = cookie;
  entry.present = kind !== "removed";
  entry.overwriting = false;
  entry.version += 1;
  return change;
}
