import { lossyText } from "../../bytes/byte-string.ts";
import { readUrl } from "../../site/url-parts.ts";
import type { CopyFormat } from "./copy-format.ts";
import { requestParts } from "./request-parts.ts";

/** The request as HTTP/1.1 writes it, up to the empty line: its body is not on the record. RFC 9112 section 2. */
export const rawRequestFormat: CopyFormat = {
  id: "raw-request",
  carriesValues: true,
  needsExchange: true,
  build({ exchange }) {
    const parts = exchange === null ? null : requestParts(exchange);
    if (parts === null || readUrl(parts.url) === null) return null;
    const { host } = new URL(parts.url);
    const headers = parts.headers.map(([name, value]) => `${name}: ${lossyText(value)}`);
    return [`${parts.method} ${target(parts.url)} HTTP/1.1`, `Host: ${host}`, ...headers, "", ""].join("\r\n");
  },
};

/** Origin form: path and query as they were sent. RFC 9112 section 3.2.1. */
function target(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
