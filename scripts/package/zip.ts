import { type Zippable, zipSync } from "fflate";

// The zip format keeps local time without a zone: these fields, not an instant, give the same bytes everywhere.
const noTime = new Date(1980, 0, 1);

/**
 * A zip whose bytes depend on nothing but names and contents.
 *
 * @param files by their path in the zip, in any order.
 */
export function deterministicZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, bytes]));
  return zipSync(entries, { level: 9, mtime: noTime });
}
