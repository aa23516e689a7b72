import type { Party } from "../site/party.ts";
import { siteDomain } from "../site/site.ts";
import { hostOf } from "../site/url-parts.ts";
import type { CompletedEvent, RedirectEvent, ResponseEvent } from "./event.ts";
import type { Exchange } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";

/** The hops of a request so far; a new chain where it has none. */
export function chainOf(record: CaptureRecord, requestId: string): Exchange[] {
  const known = record.chains.get(requestId);
  if (known) return known;
  const chain: Exchange[] = [];
  record.chains.set(requestId, chain);
  return chain;
}

type NewExchange = Pick<
  Exchange,
  | "requestId"
  | "url"
  | "method"
  | "type"
  | "tabId"
  | "frameId"
  | "documentId"
  | "storeId"
  | "initiator"
  | "topUrl"
  | "party"
  | "sentAt"
  | "cookie"
  | "headers"
>;

/** Adds a hop to the end of a chain, and its site to those that the record touches. */
export function addExchange(record: CaptureRecord, chain: Exchange[], facts: NewExchange): Exchange {
  // After the front of a chain was dropped the numbers go on from the last hop that is left.
  const hop = (chain.at(-1)?.hop ?? -1) + 1;
  const exchange: Exchange = {
    id: `${facts.requestId}.${hop}`,
    requestId: facts.requestId,
    hop,
    order: record.nextOrder++,
    ...requestFacts(facts),
    formFields: record.pendingForms.get(facts.requestId) ?? [],
    response: null,
    end: null,
    fromCache: false,
    ip: null,
  };
  record.pendingForms.delete(facts.requestId);
  chain.push(exchange);
  record.exchanges.push(exchange);
  record.exchangesById.set(exchange.id, exchange);
  const domain = siteDomain(facts.url);
  if (domain !== "") record.sites.add(domain);
  return exchange;
}

/** What an exchange knows of its request; an event holds more. */
export function requestFacts(facts: NewExchange): Omit<NewExchange, "requestId"> & { readonly host: string } {
  return {
    url: facts.url,
    host: hostOf(facts.url),
    method: facts.method,
    type: facts.type,
    tabId: facts.tabId,
    frameId: facts.frameId,
    documentId: facts.documentId,
    storeId: facts.storeId,
    initiator: facts.initiator,
    topUrl: facts.topUrl,
    party: facts.party,
    sentAt: facts.sentAt,
    cookie: facts.cookie,
    headers: facts.headers,
  };
}

/** An exchange whose request went out before the record began: its request facts stay unknown. */
export function addUnseen(record: CaptureRecord, event: ResponseEvent | RedirectEvent | CompletedEvent): Exchange {
  const chain = chainOf(record, event.requestId);
  const unknown = {
    method: "",
    type: "other",
    tabId: record.begin?.tabId ?? -1,
    frameId: 0,
    documentId: null,
    storeId: record.begin?.storeId ?? "",
    initiator: null,
    topUrl: null,
    party: "first" as Party,
  };
  const { requestId, url } = event;
  const unseen = { requestId, url, sentAt: null, cookie: null, headers: [] };
  return addExchange(record, chain, { ...(chain.at(-1) ?? unknown), ...unseen });
}
