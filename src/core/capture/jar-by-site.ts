import { registrableDomain } from "../site/registrable-domain.ts";
import type { JarEntry } from "./jar-entry.ts";
import type { CaptureRecord } from "./record.ts";

interface SiteIndex {
  readonly size: number;
  readonly bySite: ReadonlyMap<string, readonly JarEntry[]>;
}

const memo = new WeakMap<CaptureRecord, SiteIndex>();

/** Entries of one registrable domain. Kept until the record has another number of entries: entries never leave it. */
export function entriesOfSite(record: CaptureRecord, site: string): readonly JarEntry[] {
  let index = memo.get(record);
  if (index?.size !== record.jar.size) {
    index = { size: record.jar.size, bySite: indexed(record) };
    memo.set(record, index);
  }
  return index.bySite.get(site) ?? [];
}

function indexed(record: CaptureRecord): ReadonlyMap<string, readonly JarEntry[]> {
  const bySite = new Map<string, JarEntry[]>();
  for (const entry of record.jar.values()) {
    const site = registrableDomain(entry.cookie.domain);
    const entries = bySite.get(site);
    if (entries) entries.push(entry);
    else bySite.set(site, [entry]);
  }
  return bySite;
}
