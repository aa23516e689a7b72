import type { SetLine } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";

/** Set lines about no cookie that ask for the same key and met the same fate, oldest first. */
export type LineGroup = readonly [SetLine, ...SetLine[]];

/**
 * The lines of a record that are about no cookie, by key and verdict: a third party whose cookies the browser refuses
 * tries again with every picture, and that is one thing to look at.
 */
export function groupedLines(record: CaptureRecord): Iterable<LineGroup> {
  const groups = new Map<string, [SetLine, ...SetLine[]]>();
  for (const line of record.keylessLines) {
    const key = groupKey(record, line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups.values();
}

function groupKey(record: CaptureRecord, line: SetLine): string {
  const { name, domain, hostOnly, path } = line.identity;
  const { cookie } = line.check;
  const exchange = record.exchangesById.get(line.exchangeId);
  const asked = `${hostOnly} ${cookie.secure} ${cookie.httpOnly} ${cookie.sameSite} ${cookie.partitioned}`;
  const fate = `${line.verdict.outcome} ${line.verdict.reason}`;
  return [exchange?.storeId, exchange?.party, domain, path, name, asked, cookie.lifetime, fate].join("\n");
}
