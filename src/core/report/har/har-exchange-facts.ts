import type { Exchange, SetLine } from "../../capture/exchange.ts";
import { explainedVerdict } from "../../capture/explain-line.ts";
import { heldAt } from "../../capture/jar-at.ts";
import type { JarCookie } from "../../capture/jar-cookie.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import type { Redactor } from "../redact/redactor.ts";
import type { HarExchangeFacts, HarSetCookieFacts } from "./har-model.ts";

/** What the standard's fields cannot say of an exchange. */
export function exchangeFacts(record: CaptureRecord, exchange: Exchange, redactor: Redactor): HarExchangeFacts {
  const { response, end } = exchange;
  const url = (text: string | null): string | null => (text === null ? null : redactor.url(text));
  return {
    id: exchange.id,
    requestId: exchange.requestId,
    type: exchange.type,
    tabId: exchange.tabId,
    frameId: exchange.frameId,
    documentId: exchange.documentId,
    storeId: exchange.storeId,
    initiator: url(exchange.initiator),
    topUrl: url(exchange.topUrl),
    party: exchange.party,
    sentAt: exchange.sentAt,
    respondedAt: response?.time ?? null,
    endedAt: end?.time ?? null,
    end: end?.how ?? null,
    error: end?.error ?? null,
    redirectTo: url(end?.redirectTo ?? null),
    fromCache: exchange.fromCache,
    formFields: exchange.formFields,
    statusLine: response?.statusLine ?? "",
    setCookies: (response?.setLines ?? []).map((line) => setCookieFacts(record, exchange, line, redactor)),
  };
}

function setCookieFacts(
  record: CaptureRecord,
  exchange: Exchange,
  line: SetLine,
  redactor: Redactor,
): HarSetCookieFacts {
  const { outcome, reason, basis } = explainedVerdict(record, line);
  const cookie = cookieAfter(record, exchange, line);
  return { outcome, reason, basis, cookie: cookie && shownCookie(cookie, redactor) };
}

function cookieAfter(record: CaptureRecord, exchange: Exchange, line: SetLine): JarCookie | null {
  const entry = line.key === null ? undefined : record.jar.get(line.key);
  if (entry === undefined) return null;
  const change = entry.history.find(
    ({ source }) => source.kind === "set-line" && source.exchangeId === line.exchangeId && source.index === line.index,
  );
  // A line that changed nothing left no change: the cookie is what was held then.
  return change?.cookie ?? heldAt(record, entry, exchange.response?.time ?? 0)?.cookie ?? entry.cookie;
}

export function shownCookie(cookie: JarCookie, redactor: Redactor): JarCookie {
  return { ...cookie, value: redactor.value(cookie.value), path: redactor.url(cookie.path) };
}
