import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange, ExchangeId } from "../../capture/exchange.ts";
import type { Channel } from "../../connection/connection.ts";
import type { Message } from "../../message/message.ts";
import { redactUrl } from "../../session/redact.ts";
import type { Confidence } from "../../session/role.ts";
import type { SessionTrack } from "../../session/track/session-track.ts";
import { hostOf } from "../../site/url-parts.ts";
import type { FindingSubject } from "../audit-result.ts";
import type { Severity } from "../finding.ts";

/** What is said of a subject. */
export interface Hit {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
  readonly evidence: readonly ExchangeId[];
}

export function cookieSubject(
  { id, name, domain }: Pick<CookieRow, "id" | "name" | "domain">,
  hit: Hit,
): FindingSubject {
  return { kind: "cookie", id, label: `${name} · ${domain}`, ...hit };
}

export function exchangeSubject(exchange: Exchange, hit: Hit): FindingSubject {
  return { kind: "exchange", id: exchange.id, label: `${exchange.method} ${shownUrl(exchange.url)}`, ...hit };
}

export function hostSubject(host: string, hit: Hit): FindingSubject {
  return { kind: "host", id: host, label: host, ...hit };
}

export function trackSubject({ id, name, host }: SessionTrack, hit: Hit): FindingSubject {
  return { kind: "session", id, label: `${name} · ${host}`, ...hit };
}

export function channelSubject({ id, url }: Channel, hit: Hit): FindingSubject {
  return { kind: "channel", id, label: shownUrl(url), ...hit };
}

/** Host and path without query, secrets in the path left out. */
export function shownUrl(url: string): string {
  const path = (url.slice(url.indexOf("://") + 3).split(/[?#]/)[0] ?? "").slice(0, 200);
  return redactUrl(path.startsWith(hostOf(url)) ? path : hostOf(url), () => "…");
}

/** At most this many exchanges are named as evidence of one subject: more prove nothing more. */
const MOST_EVIDENCE = 20;

export function evidence(exchanges: readonly Exchange[]): readonly ExchangeId[] {
  return [...new Set(exchanges.slice(0, MOST_EVIDENCE).map(({ id }) => id))];
}
