import type { CookieRow } from "../capture/cookie-row.ts";
import type { BrowserName } from "../capture/event.ts";
import type { Exchange, ExchangeId, SetLine } from "../capture/exchange.ts";
import type { CaptureRecord } from "../capture/record.ts";
import { isLoopback } from "../cookie/secure-origin.ts";
import { isCoveredByHsts } from "./hsts.ts";

export type RowFacts = Omit<CookieRow, "findings">;

/** A cookie and what the rules may ask about where it comes from. Answers are worked out when asked for. */
export interface AuditSubject {
  readonly row: RowFacts;
  /** The set line that gave the cookie its present form; null where a script did, or where it was there before. */
  readonly line: SetLine | null;
  /** How that line travelled; null where no line was seen. */
  readonly scheme: "https" | "http" | null;
  /** The host means this machine: nothing travels. */
  readonly loopback: boolean;
  /** The browser that made the record, or null for one that no browser made. */
  readonly browser: BrowserName | null;
  /** Every host that gets the cookie asked to be reached by https only. */
  coveredByHsts(): boolean;
}

export function auditSubject(row: RowFacts, record: CaptureRecord): AuditSubject {
  const line = makingLine(row);
  const exchange = line === null ? null : (record.exchangesById.get(line.exchangeId) ?? null);
  return {
    row,
    line,
    scheme: exchange === null ? null : schemeOf(exchange),
    loopback: isLoopback(row.domain),
    browser: record.begin?.browser ?? null,
    coveredByHsts: () => isCoveredByHsts(record.hsts, row.domain, row.hostOnly),
  };
}

/** Exchanges that show the fault: those whose set lines made the cookie or tried to, oldest first. */
export function evidenceOf(row: RowFacts): readonly ExchangeId[] {
  const ids = row.lines.filter((line) => !line.identity.deletes).map((line) => line.exchangeId);
  return [...new Set(ids)];
}

function makingLine(row: RowFacts): SetLine | null {
  if (row.entry === null) return row.lines[0] ?? null;
  const source = row.setBy;
  if (source?.kind !== "set-line") return null;
  return row.lines.find(({ exchangeId, index }) => exchangeId === source.exchangeId && index === source.index) ?? null;
}

function schemeOf({ url }: Exchange): "https" | "http" | null {
  if (/^(?:https|wss):/i.test(url)) return "https";
  return /^(?:http|ws):/i.test(url) ? "http" : null;
}
