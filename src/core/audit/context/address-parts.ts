import type { Exchange } from "../../capture/exchange.ts";
import { schemefulSite } from "../../site/site.ts";

/** Whether the traffic of an exchange can be read on its way; null for a URL that is neither. */
export function travelsInClear({ url }: Pick<Exchange, "url">): boolean | null {
  if (/^(?:http|ws):/i.test(url)) return true;
  return /^(?:https|wss):/i.test(url) ? false : null;
}

/** Whether another site than the exchange's own asked for it, as far as told. */
export function isFromOtherSite({ url, initiator }: Pick<Exchange, "url" | "initiator">): boolean {
  if (initiator === null) return false;
  const from = schemefulSite(initiator);
  return from === null ? initiator === "null" : from !== schemefulSite(url);
}
