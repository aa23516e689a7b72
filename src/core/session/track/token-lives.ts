import { cookieTravel, type Exchange } from "../../capture/exchange.ts";
import { registrableDomain } from "../../site/registrable-domain.ts";
import { bearerToken } from "./bearer.ts";
import { correctionKey, type SessionCorrections } from "./correction-key.ts";
import type { Life, Subject } from "./life.ts";
import type { SessionCarrier } from "./session-track.ts";
import { urlSession, urlSessionProduct } from "./url-session.ts";

/**
 * Bearer tokens and identifiers in URLs: nothing but the requests shows them. A token that goes to several hosts of a
 * site is one session; several tokens of one host are the values of one, as a refresh makes them.
 */
export function tokenLives(exchanges: readonly Exchange[], corrections: SessionCorrections): readonly Life[] {
  const index: Index = { byPlace: new Map(), byValue: new Map(), seenHosts: new Set(), byHost: new Map(), corrections };
  for (const exchange of exchanges) {
    const token = bearerToken(exchange);
    const inUrl = exchange.party === "first" ? urlSession(exchange.url) : null;
    if (token === null && inUrl === null && !takesTokens(exchange)) continue;
    if (exchange.sentAt === null || cookieTravel(exchange) !== "carried") continue;
    if (token !== null) carry(index, exchange, "bearer", "Authorization", token);
    if (inUrl) carry(index, exchange, "url", inUrl.name, inUrl.value);
    noteLack(index, exchange, token !== null, inUrl !== null);
  }
  return [...index.byPlace.values()].filter((life, at, all) => all.indexOf(life) === at);
}

interface Index {
  readonly byPlace: Map<string, Life>;
  readonly byValue: Map<string, Life>;
  readonly byHost: Map<string, Life[]>;
  /** Hosts that got a request without a token, before any with one. */
  readonly seenHosts: Set<string>;
  readonly corrections: SessionCorrections;
}

function carry(index: Index, exchange: Exchange, carrier: SessionCarrier, name: string, value: string): void {
  const site = registrableDomain(exchange.host);
  const ofValue = [carrier, exchange.storeId, site, name, value].join("\n");
  const ofPlace = [carrier, exchange.storeId, exchange.host, name].join("\n");
  const life =
    index.byValue.get(ofValue) ?? index.byPlace.get(ofPlace) ?? newLife(index, exchange, carrier, name, ofPlace);
  index.byValue.set(ofValue, life);
  if (!index.byPlace.has(ofPlace)) index.byPlace.set(ofPlace, life);
  life.carries.push({ exchange, at: exchange.sentAt ?? 0, value });
  life.lackedAfter = null;
}

function newLife(index: Index, exchange: Exchange, carrier: SessionCarrier, name: string, id: string): Life {
  const site = registrableDomain(exchange.host);
  const correction = index.corrections.get(correctionKey(site, carrier, name)) ?? null;
  const subject: Subject = {
    id,
    carrier,
    name,
    host: exchange.host,
    site,
    storeId: exchange.storeId,
    cookie: null,
    path: null,
    role: {
      role: "login-session",
      confidence: "likely",
      product: carrier === "url" ? urlSessionProduct(name) : null,
      evidence: [{ key: `session_carrier_${carrier}` }],
    },
    candidate: correction !== "not-session",
    correction,
  };
  const place = `${exchange.storeId} ${exchange.host}`;
  const life: Life = { subject, changes: [], carries: [], lackedBefore: index.seenHosts.has(place), lackedAfter: null };
  index.byHost.set(place, [...(index.byHost.get(place) ?? []), life]);
  return life;
}

const TAKES_TOKENS: ReadonlySet<string> = new Set(["xmlhttprequest", "main_frame", "sub_frame", "other"]);

/** What pages load by themselves carries no token anyway. */
function takesTokens({ type, method }: Exchange): boolean {
  return TAKES_TOKENS.has(type) && method !== "OPTIONS";
}

function noteLack(index: Index, exchange: Exchange, bearer: boolean, inUrl: boolean): void {
  if (!takesTokens(exchange)) return;
  const place = `${exchange.storeId} ${exchange.host}`;
  index.seenHosts.add(place);
  for (const life of index.byHost.get(place) ?? []) {
    if (life.subject.carrier === "bearer" ? bearer : inUrl) continue;
    life.lackedAfter ??= exchange;
  }
}
