import { registrableDomain } from "../site/registrable-domain.ts";
import { matchesKey } from "./correlate.ts";
import type { JarReadEvent, Stamp } from "./event.ts";
import type { Exchange, SetLine } from "./exchange.ts";
import type { JarEntry } from "./jar-entry.ts";
import { attachLine, entriesNamed } from "./jar-index.ts";
import type { CaptureRecord } from "./record.ts";
import { NOT_EXPLAINED, OUT_OF_SIGHT, WAITING_FOR_JAR } from "./verdict.ts";

/** The hop of an undecided line ended: from now on a read of the jar can judge it. */
export function endedLine(record: CaptureRecord, line: SetLine): void {
  if (record.openLines.has(line)) line.verdict = WAITING_FOR_JAR;
}

/**
 * Judges the open lines whose hop had ended when the read was asked for. No jar change explained them, so what the jar
 * holds now is what became of them.
 */
export function settleLines(record: CaptureRecord, read: JarReadEvent & Stamp): void {
  const sites = new Set(read.sites);
  const unreadable = new Set(read.unreadable);
  for (const line of record.openLines) {
    const exchange = record.exchangesById.get(line.exchangeId);
    if (!exchange || exchange.storeId !== read.storeId || !endedBefore(exchange, read)) continue;
    const site = registrableDomain(exchange.host);
    if (sites.has(site)) settleLine(record, line, exchange);
    else if (unreadable.has(site)) line.verdict = OUT_OF_SIGHT;
    else continue;
    record.openLines.delete(line);
  }
}

function endedBefore(exchange: Exchange, read: JarReadEvent & Stamp): boolean {
  if (exchange.end === null) return false;
  return exchange.end.boot !== read.boot || exchange.end.seq <= read.began;
}

function settleLine(record: CaptureRecord, line: SetLine, exchange: Exchange): void {
  const named = entriesNamed(record, line.identity.name);
  const alive = named.filter((entry) => entry.present && matchesKey(line, exchange, entry.cookie));
  const holder = line.identity.deletes ? undefined : alive.find((entry) => entry.cookie.value === line.identity.value);
  if (holder) keep(record, line, holder, exchange);
  else if (line.identity.deletes && alive.length === 0 && line.check.storable) {
    line.verdict = { outcome: "deleted-nothing", reason: null, basis: "observed" };
  } else refuse(line);
}

/** The jar holds the cookie with this value, and no change was reported: it was there already, or the change was missed. */
function keep(record: CaptureRecord, line: SetLine, holder: JarEntry, exchange: Exchange): void {
  attachLine(record, line, holder);
  const last = holder.history.at(-1);
  const older = last === undefined || last.stamp.at <= (exchange.sentAt ?? exchange.response?.time ?? 0);
  line.verdict = { outcome: older || last.kind === "found" ? "unchanged" : "stored", reason: null, basis: "observed" };
}

function refuse(line: SetLine): void {
  line.verdict = {
    outcome: "rejected",
    reason: line.check.storable ? NOT_EXPLAINED : line.check.reason,
    basis: "observed",
  };
}
