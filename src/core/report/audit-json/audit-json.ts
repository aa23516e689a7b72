import { lossyText } from "../../bytes/byte-string.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import { cookieRows } from "../../capture/cookie-rows.ts";
import { cookieTravel, type Exchange } from "../../capture/exchange.ts";
import { exchangeCookies } from "../../capture/exchange-cookies.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { parseCookieHeader } from "../../cookie/parse-cookie-header.ts";
import type { Message } from "../../message/message.ts";
import { redactUrl } from "../../session/redact.ts";
import { cookieFacts } from "../cookie-facts.ts";
import {
  AUDIT_JSON_VERSION,
  type AuditJson,
  type CookieJson,
  type ExchangeJson,
  type FindingJson,
  type PairJson,
  type SetByJson,
  type WithheldJson,
} from "./model.ts";
import { type Show, setCookieJson } from "./set-cookie-json.ts";

/** What the record itself does not hold. */
export interface AuditJsonOptions {
  readonly toolVersion: string;
  readonly target: string;
  /** Turns a message into English. */
  readonly text: (message: Message) => string;
  /** Stands for each value; without it the values themselves are given. */
  readonly hash?: (value: string) => string;
}

/** A record as documented data. Pure: the same record gives the same JSON. @param rows those of the record */
export function auditJson(
  record: CaptureRecord,
  options: AuditJsonOptions,
  rows: readonly CookieRow[] = cookieRows(record),
): AuditJson {
  const { exchanges, cookies, findings, ...head } = auditJsonParts(record, rows, options);
  return { ...head, exchanges: [...exchanges()], cookies: [...cookies()], findings: [...findings()] };
}

type Lists = Pick<AuditJson, "exchanges" | "cookies" | "findings">;

/** The same with its lists made one element at a time. */
export function auditJsonParts(
  record: CaptureRecord,
  rows: readonly CookieRow[],
  options: AuditJsonOptions,
): Omit<AuditJson, keyof Lists> & { readonly [K in keyof Lists]: () => Iterable<Lists[K][number]> } {
  const show: Show = options.hash ?? ((value) => value);
  return {
    schemaVersion: AUDIT_JSON_VERSION,
    tool: { name: "jarscope", version: options.toolVersion },
    browser: { name: record.begin?.browser ?? "", version: record.begin?.version ?? "" },
    target: shownUrl(options.target, options),
    dropped: record.dropped,
    *exchanges() {
      for (const exchange of record.exchanges) yield exchangeJson(record, exchange, show, options);
    },
    *cookies() {
      for (const row of rows) if (row.state === "present") yield cookieJson(row, show);
    },
    *findings() {
      for (const row of rows) yield* findingsJson(row, options);
    },
  };
}

function exchangeJson(record: CaptureRecord, exchange: Exchange, show: Show, options: AuditJsonOptions): ExchangeJson {
  const travel = cookieTravel(exchange);
  const lines = exchange.response?.setLines ?? [];
  const to = exchange.end?.redirectTo ?? null;
  return {
    id: exchange.id,
    requestId: exchange.requestId,
    hop: exchange.hop,
    url: shownUrl(exchange.url, options),
    method: exchange.method,
    type: exchange.type,
    status: exchange.response?.status ?? null,
    party: exchange.party,
    fromCache: exchange.fromCache,
    travel,
    redirectTo: to === null ? null : shownUrl(to, options),
    error: exchange.end?.error ?? null,
    cookiesSent: travel === "carried" ? cookiesSent(exchange, show) : [],
    cookiesWithheld: withheldJson(record, exchange),
    setCookies: lines.map((line) => setCookieJson(record, line, show)),
  };
}

function cookiesSent({ cookie }: Exchange, show: Show): readonly PairJson[] {
  if (cookie === null) return [];
  return parseCookieHeader(cookie).map(({ name, value }) => ({ name: lossyText(name), value: show(lossyText(value)) }));
}

function withheldJson(record: CaptureRecord, exchange: Exchange): readonly WithheldJson[] {
  return exchangeCookies(record, exchange)
    .filter(({ state }) => state === "withheld")
    .map(({ name, domain, path, reason, basis }) => ({ name, domain, path, reason, basis }));
}

function cookieJson(row: CookieRow, show: Show): CookieJson {
  return { ...cookieFacts(row, show(row.value)), setBy: setByJson(row) };
}

function setByJson({ setBy }: CookieRow): SetByJson {
  if (setBy === null) return { kind: "unattributed" };
  if (setBy.kind === "set-line") return { kind: setBy.kind, exchange: setBy.exchangeId, index: setBy.index };
  return setBy.kind === "clear-site-data" ? { kind: setBy.kind, exchange: setBy.exchangeId } : { kind: setBy.kind };
}

function findingsJson(row: CookieRow, { text }: AuditJsonOptions): readonly FindingJson[] {
  return row.findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    cookie: { name: row.name, domain: row.domain, path: row.path },
    message: text(finding.message),
    evidence: finding.evidence,
  }));
}

function shownUrl(url: string, { hash }: AuditJsonOptions): string {
  return hash ? redactUrl(url, hash) : url;
}
