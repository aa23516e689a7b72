import { lossyText } from "../bytes/byte-string.ts";
import { registrableDomain } from "../site/registrable-domain.ts";
import type { Exchange } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";

// A removal and the response that asked for it arrive together, in either order; in milliseconds.
const WINDOW = 10_000;

/** Remembers a response that clears its site's cookies. */
export function noteClearing(record: CaptureRecord, exchange: Exchange): void {
  if (!clearsCookies(exchange)) return;
  record.clearing = exchange;
  claimClearedCookies(record);
}

/**
 * Gives the removals that no set line explains to the response that last cleared its site's cookies. Cookies go for the
 * whole registrable domain. https://www.w3.org/TR/clear-site-data/#clear-cookies
 */
export function claimClearedCookies(record: CaptureRecord): void {
  const clearing = record.clearing;
  if (!clearing?.response) return;
  const domain = registrableDomain(clearing.host);
  const { time } = clearing.response;
  for (const loose of [...record.looseChanges]) {
    const { change, entry } = loose;
    if (change.kind !== "removed" || change.source.kind !== "unattributed") continue;
    if (registrableDomain(entry.cookie.domain) !== domain || Math.abs(change.stamp.at - time) > WINDOW) continue;
    change.source = { kind: "clear-site-data", exchangeId: clearing.id };
    entry.version += 1;
    record.looseChanges.splice(record.looseChanges.indexOf(loose), 1);
  }
}

/** `Clear-Site-Data` holds quoted types, `"cookies"` or `"*"` among them. */
export function clearsCookies(exchange: Exchange): boolean {
  const header = exchange.response?.headers.find(([name]) => name === "clear-site-data");
  return header !== undefined && /"(?:cookies|\*)"/.test(lossyText(header[1]));
}
