import type { Exchange } from "../../capture/exchange.ts";
import { schemefulSite } from "../../site/site.ts";
import { readUrl } from "../../site/url-parts.ts";

/** Whether the traffic of an exchange can be read on its way; null for a URL that is neither. */
export function travelsInClear({ url }: Pick<Exchange, "url">): boolean | null {
  if (/^(?:http|ws):/i.test(url)) return true;
  return /^(?:https|wss):/i.test(url) ? false : null;
}

/** Port of a URL, the scheme's own where none is written; empty where it cannot be read. */
export function portOf(url: string): string {
  const read = readUrl(url);
  if (read === null) return "";
  const { port, protocol } = read;
  if (port !== "") return port;
  return protocol === "https:" || protocol === "wss:" ? "443" : "80";
}

/** Whether another site than the exchange's own asked for it, as far as told. */
export function isFromOtherSite({ url, initiator }: Pick<Exchange, "url" | "initiator">): boolean {
  if (initiator === null) return false;
  const from = schemefulSite(initiator);
  return from === null ? initiator === "null" : from !== schemefulSite(url);
}
