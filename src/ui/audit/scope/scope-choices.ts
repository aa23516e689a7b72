import type { CaptureRecord } from "../../../core/capture/record.ts";
import { registrableDomain } from "../../../core/site/registrable-domain.ts";

/** A site or host that may belong to the application under test. */
export interface ScopeChoice {
  readonly host: string;
  /** A host of the site before it; false for the site with all its hosts. */
  readonly inner: boolean;
  readonly checked: boolean;
}

/** More than anybody reads in a menu. */
const MOST = 60;

/** The sites of a record, those that its tabs showed first, each with its hosts; what is chosen is always among them. */
export function scopeChoices(record: CaptureRecord, chosen: readonly string[]): readonly ScopeChoice[] {
  const hosts = new Map<string, Set<string>>();
  const own = [...record.topDomains].filter((site) => site !== "").sort();
  for (const site of [...own, ...[...record.sites].sort()]) hosts.set(site, new Set());
  for (const { host } of record.exchanges) {
    const site = registrableDomain(host);
    if (host === site || host === "") continue;
    const known = hosts.get(site) ?? new Set();
    hosts.set(site, known.add(host));
  }
  const all = [...hosts].flatMap(([site, inner]) => [
    { host: site, inner: false },
    ...[...inner].sort().map((host) => ({ host, inner: true })),
  ]);
  const listed = all.filter(({ host }) => host !== "").slice(0, MOST);
  const missing = chosen.filter((host) => !listed.some((choice) => choice.host === host));
  return [...missing.map((host) => ({ host, inner: false })), ...listed].map((choice) => ({
    ...choice,
    checked: chosen.includes(choice.host),
  }));
}
