import type { Exchange } from "../../../../core/capture/exchange.ts";
import { registrableDomain } from "../../../../core/site/registrable-domain.ts";
import { changesOf } from "../../rows/changes-of.ts";
import { exchangeState } from "../../rows/exchange-state.ts";

/**
 * Which exchanges tell nothing new: they went well, changed nothing, and carried to their host what it was sent before
 * with nothing of its site changed since. A document is never alike: pages are what the eye looks for.
 *
 * @returns one answer an exchange, in their order
 */
export function alikeExchanges(exchanges: readonly Exchange[]): readonly boolean[] {
  const sent = new Map<string, Map<string, Set<string | null>>>();
  return exchanges.map((exchange) => {
    const site = registrableDomain(exchange.host);
    if (changesOf(exchange).length > 0) {
      sent.delete(site);
      return false;
    }
    const hosts = sent.get(site) ?? new Map<string, Set<string | null>>();
    const headers = hosts.get(exchange.host) ?? new Set<string | null>();
    sent.set(site, hosts.set(exchange.host, headers));
    const known = headers.has(exchange.cookie);
    headers.add(exchange.cookie);
    return known && exchange.type !== "main_frame" && wentWell(exchange);
  });
}

function wentWell(exchange: Exchange): boolean {
  const state = exchangeState(exchange);
  return state !== "failed" && state !== "redirect" && (exchange.response?.status ?? 0) < 400;
}
