import { lossyText } from "../../../core/bytes/byte-string.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { redactUrl } from "../../../core/session/redact.ts";
import { redactHeader } from "../../../core/session/redact-header.ts";

/** Request and response as they are written in HTTP/1.1, without bodies; `mask` null shows values. RFC 9112 sections 3 and 4. */
export function headText(exchange: Exchange, mask: ((value: string) => string) | null): string {
  const header = (name: string, value: string): string =>
    `${name}: ${mask === null ? value : redactHeader(name, value, (secret) => `(${mask(secret)})`)}`;
  const url = mask === null ? exchange.url : redactUrl(exchange.url, (secret) => `(${mask(secret)})`);
  const request = [
    `${exchange.method} ${url}`,
    ...exchange.headers.map(([name, value]) => header(name, lossyText(value))),
    ...(exchange.cookie === null ? [] : [header("Cookie", lossyText(exchange.cookie))]),
  ];
  const { response } = exchange;
  if (response === null) return request.join("\n");
  return [
    ...request,
    "",
    response.statusLine || String(response.status),
    ...response.headers.map(([name, value]) => header(name, lossyText(value))),
    ...response.setLines.map(({ line }) => header("Set-Cookie", lossyText(line))),
  ].join("\n");
}
