import type { ByteString } from "../core/bytes/byte-string.ts";
import type {
  CompletedEvent,
  FailedEvent,
  FormEvent,
  Header,
  RedirectEvent,
  RequestEvent,
  ResponseEvent,
} from "../core/capture/event.ts";
import { originOf } from "../core/site/url-parts.ts";
import { isTrue, listField, numberField, objectField, textField } from "./fields.ts";
import { headerBytes, setLinesOf } from "./header-bytes.ts";
import { KEPT_REQUEST_HEADERS, KEPT_RESPONSE_HEADERS } from "./kept-headers.ts";

/** Every fact comes with the tab it belongs to, -1 for none. `storeId` of a request is empty where the browser gives none. */
export interface TabFact<F> {
  readonly tabId: number;
  readonly fact: F;
}

export type WireFact = RequestEvent | ResponseEvent | RedirectEvent | CompletedEvent | FailedEvent | FormEvent;

/** https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onSendHeaders */
export function requestFact(details: object): TabFact<RequestEvent> {
  const headers = headersOf(details, "requestHeaders");
  const tabId = numberField(details, "tabId") ?? -1;
  return {
    tabId,
    fact: {
      kind: "request",
      ...exchangeFacts(details),
      tabId,
      frameId: numberField(details, "frameId") ?? 0,
      parentFrameId: numberField(details, "parentFrameId") ?? -1,
      documentId: textField(details, "documentId"),
      storeId: textField(details, "cookieStoreId") ?? "",
      type: textField(details, "type") ?? "other",
      method: textField(details, "method") ?? "",
      initiator: initiatorOf(details),
      topUrl: topUrlOf(details),
      cookie: joinedCookie(headers),
      headers: kept(headers, KEPT_REQUEST_HEADERS),
    },
  };
}

/** https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onHeadersReceived */
export function responseFact(details: object): TabFact<ResponseEvent> {
  const headers = headersOf(details, "responseHeaders");
  return {
    tabId: numberField(details, "tabId") ?? -1,
    fact: {
      kind: "response",
      ...exchangeFacts(details),
      status: numberField(details, "statusCode") ?? 0,
      statusLine: textField(details, "statusLine") ?? "",
      setCookie: headers.filter(({ name }) => name === "set-cookie").flatMap(({ source }) => setLinesOf(source)),
      headers: kept(headers, KEPT_RESPONSE_HEADERS),
    },
  };
}

/**
 * null for the internal redirect that a service worker makes in Firefox: it has no status and is no hop.
 * https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onBeforeRedirect
 */
export function redirectFact(details: object): TabFact<RedirectEvent> | null {
  if (numberField(details, "statusCode") === null || numberField(details, "statusCode") === 0) return null;
  return {
    tabId: numberField(details, "tabId") ?? -1,
    fact: {
      kind: "redirect",
      ...exchangeFacts(details),
      to: textField(details, "redirectUrl") ?? "",
      fromCache: isTrue(details, "fromCache"),
      ip: textField(details, "ip"),
    },
  };
}

/** https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onCompleted */
export function completedFact(details: object): TabFact<CompletedEvent> {
  return {
    tabId: numberField(details, "tabId") ?? -1,
    fact: {
      kind: "completed",
      ...exchangeFacts(details),
      status: numberField(details, "statusCode") ?? 0,
      fromCache: isTrue(details, "fromCache"),
      ip: textField(details, "ip"),
    },
  };
}

/** https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onErrorOccurred */
export function failedFact(details: object): TabFact<FailedEvent> {
  return {
    tabId: numberField(details, "tabId") ?? -1,
    fact: {
      kind: "failed",
      ...exchangeFacts(details),
      error: textField(details, "error") ?? "",
      fromCache: isTrue(details, "fromCache"),
    },
  };
}

/**
 * Names of the fields of a posted form; the values are dropped here. null for anything else.
 * https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onBeforeRequest
 */
export function formFact(details: object): TabFact<FormEvent> | null {
  if (textField(details, "method") !== "POST") return null;
  const body = objectField(details, "requestBody");
  const form = body && objectField(body, "formData");
  if (!form) return null;
  return {
    tabId: numberField(details, "tabId") ?? -1,
    fact: { kind: "form", ...exchangeFacts(details), fields: Object.keys(form) },
  };
}

interface NamedHeader {
  readonly name: string;
  readonly source: object;
}

function exchangeFacts(details: object): { requestId: string; url: string; time: number } {
  return {
    requestId: textField(details, "requestId") ?? "",
    url: textField(details, "url") ?? "",
    // Microseconds are the journal's unit, so that what is read back equals what was seen.
    time: Math.round((numberField(details, "timeStamp") ?? Date.now()) * 1000) / 1000,
  };
}

function headersOf(details: object, name: string): readonly NamedHeader[] {
  return listField(details, name).flatMap((source) =>
    typeof source === "object" && source !== null
      ? { name: (textField(source, "name") ?? "").toLowerCase(), source }
      : [],
  );
}

function kept(headers: readonly NamedHeader[], names: ReadonlySet<string>): readonly Header[] {
  return headers.filter(({ name }) => names.has(name)).map(({ name, source }) => [name, headerBytes(source)] as const);
}

// HTTP/2 and 3 may split Cookie into several fields. RFC 9113 section 8.2.3.
function joinedCookie(headers: readonly NamedHeader[]): ByteString | null {
  const fields = headers.filter(({ name }) => name === "cookie").map(({ source }) => headerBytes(source));
  return fields.length === 0 ? null : (fields.join("; ") as ByteString);
}

/** Chromium tells an origin, Firefox a URL. */
function initiatorOf(details: object): string | null {
  const url = textField(details, "initiator") ?? textField(details, "originUrl");
  return url === null ? null : originOf(url);
}

/** Firefox tells all ancestors of the frame, the top-level document last, and the document itself. */
function topUrlOf(details: object): string | null {
  const top = listField(details, "frameAncestors").at(-1);
  if (typeof top === "object" && top !== null) return textField(top, "url");
  return numberField(details, "frameId") === 0 ? textField(details, "documentUrl") : null;
}
