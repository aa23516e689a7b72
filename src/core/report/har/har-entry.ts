import { lossyText } from "../../bytes/byte-string.ts";
import type { Exchange, SetLine } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import type { Channel, Connection, Ride } from "../../connection/connection.ts";
import { parseCookieHeader } from "../../cookie/parse-cookie-header.ts";
import { isoTime } from "../iso-time.ts";
import type { Redactor } from "../redact/redactor.ts";
import { exchangeFacts } from "./har-exchange-facts.ts";
import { harHeader, harHeaders, queryString } from "./har-headers.ts";
import { harResourceType } from "./har-resource-type.ts";
import { harTimings, totalTime } from "./har-timings.ts";

/** What is known of an exchange besides the exchange. */
export interface EntrySurroundings {
  readonly record: CaptureRecord;
  readonly redactor: Redactor;
  readonly pageref: string | null;
  readonly connection: Connection | undefined;
  readonly ride: Ride | undefined;
  readonly channel: Channel | undefined;
}

/** http://www.softwareishard.com/blog/har-12-spec/#entries */
export function harEntry(exchange: Exchange, around: EntrySurroundings): object {
  const { record, redactor, pageref, connection, ride, channel } = around;
  const timings = harTimings(exchange, ride);
  const start = exchange.sentAt ?? exchange.response?.time ?? exchange.end?.time ?? 0;
  return {
    ...(pageref === null ? {} : { pageref }),
    startedDateTime: isoTime(start),
    time: totalTime(timings),
    request: harRequest(exchange, redactor),
    response: harResponse(exchange, redactor),
    cache: {},
    timings,
    ...(exchange.ip === null ? {} : { serverIPAddress: exchange.ip }),
    ...(connection === undefined ? {} : { connection: String(connection.port), _connectionId: connection.id }),
    _resourceType: harResourceType(exchange.type),
    ...(exchange.fromCache ? { _fromCache: "disk" } : {}),
    ...(channel === undefined ? {} : { _webSocketMessages: messages(channel, redactor) }),
    _jarscope: exchangeFacts(record, exchange, redactor),
  };
}

function harRequest(exchange: Exchange, redactor: Redactor): object {
  const { cookie, formFields } = exchange;
  const url = redactor.url(exchange.url);
  const headers = harHeaders(exchange.headers, redactor);
  if (cookie !== null) headers.push(harHeader("cookie", cookie, redactor.header("cookie", cookie)));
  return {
    method: exchange.method,
    url,
    httpVersion: httpVersion(exchange),
    cookies: (cookie === null ? [] : parseCookieHeader(cookie)).map(({ name, value }) => ({
      name: lossyText(name),
      value: redactor.value(lossyText(value)),
    })),
    headers,
    queryString: queryString(url),
    ...(formFields.length === 0 ? {} : { postData: postData(formFields) }),
    headersSize: -1,
    bodySize: -1,
  };
}

/** Names alone: values of forms are never recorded. */
function postData(fields: readonly string[]): object {
  const params = fields.map((name) => ({ name }));
  return { mimeType: "application/x-www-form-urlencoded", params, text: "" };
}

function harResponse(exchange: Exchange, redactor: Redactor): object {
  const { response, end } = exchange;
  const lines = response?.setLines ?? [];
  const type = response?.headers.find(([name]) => name === "content-type");
  return {
    status: response?.status ?? 0,
    statusText: redactor.text(/^\S+ \d{3} ?(.*)$/.exec(response?.statusLine ?? "")?.[1] ?? ""),
    httpVersion: httpVersion(exchange),
    cookies: lines.map((line) => responseCookie(line, redactor)),
    headers: [
      ...harHeaders(response?.headers ?? [], redactor),
      ...lines.map(({ line }) => harHeader("set-cookie", line, redactor.setLine(line))),
    ],
    content: { size: -1, mimeType: type === undefined ? "" : lossyText(type[1]) },
    redirectURL: end?.redirectTo ? redactor.url(end.redirectTo) : "",
    headersSize: -1,
    bodySize: -1,
    ...(end?.error ? { _error: end.error } : {}),
  };
}

function responseCookie({ parsed, check, identity }: SetLine, redactor: Redactor): object {
  const { cookie } = check;
  const sameSite = cookie.sameSite === null || cookie.sameSite === "invalid" ? {} : { sameSite: cookie.sameSite };
  return {
    name: identity.name,
    value: redactor.value(lossyText(parsed.value)),
    path: redactor.url(identity.path),
    domain: identity.domain,
    ...(cookie.expires === null ? {} : { expires: isoTime(cookie.expires) }),
    httpOnly: cookie.httpOnly,
    secure: cookie.secure,
    ...sameSite,
  };
}

function httpVersion({ response }: Exchange): string {
  return /^HTTP\/[\d.]+/.exec(response?.statusLine ?? "")?.[0] ?? "";
}

/** As Chromium writes them: time in seconds. */
function messages({ frames }: Channel, redactor: Redactor): readonly object[] {
  return frames.map(({ direction, at, opcode, preview }) => ({
    type: direction === "sent" ? "send" : "receive",
    time: at / 1000,
    opcode,
    data: redactor.value(preview),
  }));
}
