import { registrableDomain } from "../site/registrable-domain.ts";
import { schemefulSite } from "../site/site.ts";
import type { Exchange, SetLine } from "./exchange.ts";
import { heldAt } from "./jar-at.ts";
import type { JarEntry } from "./jar-entry.ts";
import type { CaptureRecord } from "./record.ts";

/** A set line that was to delete a cookie and met none, because one part of its key is not the cookie's. */
export interface MissedDeletion {
  readonly line: SetLine;
  readonly exchange: Exchange;
  /** When the response came, milliseconds since 1970. */
  readonly at: number;
  readonly part: "domain" | "path" | "partition";
  /** The part as the line asks for it, and as the cookie has it; empty for a cookie outside of any partition. */
  readonly asked: string;
  readonly held: string;
}

/**
 * Deletion attempts that were probably meant for a cookie: they name it, came from its site while it was there, and left
 * it there. Oldest first. A response that tries several keys and meets the cookie with one of them missed nothing.
 */
export function missedDeletions(record: CaptureRecord, entry: JarEntry): readonly MissedDeletion[] {
  const { cookie } = entry;
  const site = registrableDomain(cookie.domain);
  return [...record.keylessLines].flatMap((line): readonly MissedDeletion[] => {
    if (line.verdict.outcome !== "deleted-nothing" || line.identity.name !== cookie.name) return [];
    const exchange = record.exchangesById.get(line.exchangeId);
    if (!exchange?.response || exchange.storeId !== cookie.storeId) return [];
    const at = exchange.response.time;
    if (registrableDomain(exchange.host) !== site || deletedBy(entry, exchange)) return [];
    return heldAt(record, entry, at) === null ? [] : [{ line, exchange, at, ...mismatch(line, exchange, entry) }];
  });
}

function deletedBy({ history }: JarEntry, exchange: Exchange): boolean {
  return history.some(
    ({ kind, source }) => kind === "removed" && source.kind === "set-line" && source.exchangeId === exchange.id,
  );
}

function mismatch(
  { identity }: SetLine,
  exchange: Exchange,
  { cookie }: JarEntry,
): Pick<MissedDeletion, "part" | "asked" | "held"> {
  const asked = domainText(identity);
  const held = domainText(cookie);
  if (asked !== held) return { part: "domain", asked, held };
  if (identity.path !== cookie.path) return { part: "path", asked: identity.path, held: cookie.path };
  return {
    part: "partition",
    asked: schemefulSite(exchange.topUrl ?? "") ?? "",
    held: cookie.partitionKey?.topLevelSite ?? "",
  };
}

/** With a leading dot for cookies that go to hosts below as well. */
function domainText({ domain, hostOnly }: { readonly domain: string; readonly hostOnly: boolean }): string {
  return hostOnly ? domain : `.${domain}`;
}
