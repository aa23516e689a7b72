import type { CookieRow } from "../../capture/cookie-row.ts";
import type { SetLine } from "../../capture/exchange.ts";
import { changedAt } from "../../capture/jar-at.ts";
import type { JarChange, JarEntry } from "../../capture/jar-entry.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import type { ValueChange } from "./life.ts";

/** Every change of value of one cookie, oldest first; what only renewed it is left out. */
export function cookieChanges(record: CaptureRecord, rows: readonly CookieRow[]): readonly ValueChange[] {
  const changes = rows.flatMap((row) => (row.entry ? entryChanges(record, row.entry) : lineChanges(record, row.lines)));
  changes.sort((one, other) => one.at - other.at || rank(one) - rank(other));
  return withoutReplacements(fromTheBeginning(record, changes));
}

/**
 * The browser can hand in late what happened before the record began, of which no response is known: what was left of it
 * was there, and the rest is no part of this story.
 */
function fromTheBeginning(record: CaptureRecord, changes: readonly ValueChange[]): readonly ValueChange[] {
  const begun = begunAt(record);
  const isEarlier = ({ at, exchange, found }: ValueChange): boolean => at < begun && exchange === null && !found;
  const last = changes.findLastIndex(isEarlier);
  return changes.flatMap((change, at): readonly ValueChange[] => {
    if (!isEarlier(change)) return [change];
    return at === last && change.value !== null ? [{ ...change, at: begun, source: "before", found: true }] : [];
  });
}

/** Recording can have been stopped in between: `since` is when it began again. */
function begunAt({ since, exchanges }: CaptureRecord): number {
  if (since === null) return Number.NEGATIVE_INFINITY;
  return Math.min(since, exchanges[0]?.sentAt ?? since);
}

/** What goes, goes before what comes in the same response. */
function rank({ value }: ValueChange): number {
  return value === null ? 0 : 1;
}

/** A response that takes the cookie away and gives another at its place has replaced it. */
function withoutReplacements(changes: readonly ValueChange[]): readonly ValueChange[] {
  return changes.filter((change, at) => {
    const next = changes[at + 1];
    return !(
      change.value === null &&
      change.exchange !== null &&
      next?.value != null &&
      next.exchange === change.exchange
    );
  });
}

function entryChanges(record: CaptureRecord, entry: JarEntry): ValueChange[] {
  return entry.history.map((change) => found(record, entry, change) ?? fromJar(record, change));
}

function fromJar(record: CaptureRecord, { kind, cause, cookie, source, stamp, ...rest }: JarChange): ValueChange {
  return {
    at: changedAt(record, { kind, cause, cookie, source, stamp, ...rest }),
    value: kind === "removed" ? null : cookie.value,
    exchange: "exchangeId" in source ? source.exchangeId : null,
    source: source.kind === "unattributed" && cookie.httpOnly ? "elsewhere" : source.kind,
    cause,
    found: kind === "found",
    expires: cookie.expires,
    boot: stamp.boot,
  };
}

/**
 * A cookie that the first look at the jar found. Where a set line of the record gave this very value, the look came after
 * it: the cookie is as old as that line.
 */
function found(record: CaptureRecord, entry: JarEntry, change: JarChange): ValueChange | null {
  if (change.kind !== "found") return null;
  const line = record.linesByKey.get(entry.key)?.find(({ identity }) => identity.value === change.cookie.value);
  const exchange = line && record.exchangesById.get(line.exchangeId);
  if (exchange?.response && !carries(exchange.cookie, change.cookie.name, change.cookie.value)) {
    const { time } = exchange.response;
    return { ...fromJar(record, change), at: time, exchange: exchange.id, source: "set-line", found: false };
  }
  // It was there before the first request went out, whenever the jar was looked at.
  const first = record.exchanges[0]?.sentAt ?? change.stamp.at;
  return { ...fromJar(record, change), at: Math.min(change.stamp.at, first) };
}

function carries(header: string | null, name: string, value: string): boolean {
  return header !== null && `; ${header};`.includes(`; ${name}=${value};`);
}

/** Where the jar is out of sight, the lines are all there is. */
function lineChanges(record: CaptureRecord, lines: readonly SetLine[]): ValueChange[] {
  return lines.flatMap((line) => {
    const response = record.exchangesById.get(line.exchangeId)?.response;
    if (!response || !line.check.storable) return [];
    return {
      at: response.time,
      value: line.identity.deletes ? null : line.identity.value,
      exchange: line.exchangeId,
      source: "set-line",
      cause: null,
      found: false,
      expires: line.check.cookie.expires,
      boot: "",
    };
  });
}
