import { registrableDomain } from "../site/registrable-domain.ts";
import { schemefulSite } from "../site/site.ts";
import type { ResponseEvent } from "./event.ts";
import type { Exchange, SetLine } from "./exchange.ts";
import { fitsFirstParty } from "./first-party-domain.ts";
import type { JarCookie } from "./jar-cookie.ts";
import type { JarChange, JarEntry, LooseChange } from "./jar-entry.ts";
import { attachLine } from "./jar-index.ts";
import { readSetLine } from "./read-set-line.ts";
import { type CaptureRecord, profileOf } from "./record.ts";
import type { SetLineVerdict } from "./verdict.ts";

// Chromium reports the response first and the jar change after it, Firefox the other way round, so whichever comes
// second looks for the first. A change can wait this long for its set line, in milliseconds: longer than any delay that
// a waking background adds, short enough that an equal value written later by a script is not taken for the server's.
const WINDOW = 10_000;

// Changes that scripts make never find a line; only the newest need to wait.
const WAITING_CHANGES = 200;

export function linesOf(record: CaptureRecord, exchange: Exchange, event: ResponseEvent): readonly SetLine[] {
  const context = {
    exchange,
    receivedAt: event.time,
    headers: event.headers,
    profile: profileOf(record),
    secureCookies: () => secureCookies(record, exchange),
  };
  return event.setCookie.map((line, index) => readSetLine(line, index, context));
}

function* secureCookies(record: CaptureRecord, exchange: Exchange): Iterable<JarCookie> {
  for (const { cookie, present } of record.jar.values()) {
    if (present && cookie.secure && cookie.storeId === exchange.storeId) yield cookie;
  }
}

/** Gives the changes that came before their response to the lines of that response. */
export function claimLooseChanges(record: CaptureRecord, exchange: Exchange): void {
  for (const line of exchange.response?.setLines ?? []) {
    const at = record.looseChanges.findIndex((loose) => explains(line, exchange, loose));
    const [loose] = at === -1 ? [] : record.looseChanges.splice(at, 1);
    if (loose) join(record, line, loose.entry, loose.change);
  }
}

/** Gives a change to the set line that made it, or keeps it until that line comes. */
export function claimOpenLine(record: CaptureRecord, entry: JarEntry, change: JarChange): void {
  for (const line of record.openLines) {
    const exchange = record.exchangesById.get(line.exchangeId);
    if (!exchange || !explains(line, exchange, { entry, change })) continue;
    join(record, line, entry, change);
    return;
  }
  if (claimSettledLine(record, entry, change)) return;
  record.looseChanges.push({ entry, change });
  if (record.looseChanges.length > WAITING_CHANGES) record.looseChanges.shift();
}

/**
 * A read of the jar can overtake the news of the change that it shows: the line was taken for one that changed nothing,
 * and the cookie for one that had been there before.
 */
function claimSettledLine(record: CaptureRecord, entry: JarEntry, change: JarChange): boolean {
  if (change.kind !== "added" || entry.history.length > 1) return false;
  for (const line of record.linesByKey.get(entry.key) ?? []) {
    const exchange = record.exchangesById.get(line.exchangeId);
    if (!exchange || !explains(line, exchange, { entry, change })) continue;
    join(record, line, entry, change);
    return true;
  }
  return false;
}

function join(record: CaptureRecord, line: SetLine, entry: JarEntry, change: JarChange): void {
  change.source = { kind: "set-line", exchangeId: line.exchangeId, index: line.index };
  entry.version += 1;
  if (line.key === null) attachLine(record, line, entry);
  line.verdict = verdictOf(change);
  record.openLines.delete(line);
}

const OUTCOMES = {
  found: "unchanged",
  added: "stored",
  updated: "updated",
  unchanged: "unchanged",
  removed: "deleted",
} as const;

function verdictOf(change: JarChange): SetLineVerdict {
  return { outcome: OUTCOMES[change.kind], reason: null, basis: "observed" };
}

function explains(line: SetLine, exchange: Exchange, { entry, change }: LooseChange): boolean {
  const removed = change.kind === "removed";
  if (line.identity.deletes !== removed) return false;
  if (Math.abs(change.stamp.at - (exchange.response?.time ?? 0)) > WINDOW) return false;
  return matchesKey(line, exchange, entry.cookie) && (removed || line.identity.value === change.cookie.value);
}

/** Whether a cookie can be the one that a set line means, by all parts of its key. */
export function matchesKey(line: SetLine, exchange: Exchange, cookie: JarCookie): boolean {
  const { identity } = line;
  return (
    cookie.storeId === exchange.storeId &&
    cookie.name === identity.name &&
    cookie.path === identity.path &&
    cookie.hostOnly === identity.hostOnly &&
    cookie.domain === identity.domain &&
    fitsFirstParty(cookie, exchange) &&
    fitsPartition(cookie, exchange)
  );
}

/** A partitioned cookie belongs to exchanges under its top-level site; any exchange can make an unpartitioned one. */
function fitsPartition(cookie: JarCookie, exchange: Exchange): boolean {
  if (cookie.partitionKey === null) return true;
  if (exchange.topUrl === null) return true;
  const top = schemefulSite(exchange.topUrl);
  return top === null || cookie.partitionKey.topLevelSite === top;
}

/** Registrable domains whose jar has to be read so that the open lines of ended hops can be judged. */
export function sitesToRead(record: CaptureRecord): ReadonlyMap<string, ReadonlySet<string>> {
  const sites = new Map<string, Set<string>>();
  for (const line of record.openLines) {
    const exchange = record.exchangesById.get(line.exchangeId);
    if (!exchange?.end) continue;
    const ofStore = sites.get(exchange.storeId) ?? new Set();
    sites.set(exchange.storeId, ofStore.add(registrableDomain(exchange.host)));
  }
  return sites;
}
