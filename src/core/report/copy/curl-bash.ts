import type { ByteString } from "../../bytes/byte-string.ts";
import type { CopyFormat } from "./copy-format.ts";
import { quoteBash } from "./quote-bash.ts";
import { curlHeader, type RequestParts, requestParts, splitEncoding, urlBytes } from "./request-parts.ts";

/** The request as a curl command for bash. Its body is not on the record. */
export const curlBashFormat: CopyFormat = {
  id: "curl-bash",
  carriesValues: true,
  needsExchange: true,
  build({ exchange }) {
    const parts = exchange === null ? null : requestParts(exchange);
    return parts === null ? null : curlBash(parts);
  },
};

function curlBash(parts: RequestParts): string {
  const { headers, compressed } = splitEncoding(parts.headers);
  const words = [
    // Brackets and braces in a URL are literal here, not a list of URLs.
    `curl --globoff --url ${quoteBash(urlBytes(parts.url))}`,
    ...(parts.method === "GET" ? [] : [methodWords(parts.method)]),
    ...headers.map((header) => `--header ${quoteBash(curlHeader(header))}`),
    ...(compressed ? ["--compressed"] : []),
  ];
  return words.join(" \\\n  ");
}

/** With HEAD as a mere word curl would wait for a body that never comes. */
function methodWords(method: string): string {
  return method === "HEAD" ? "--head" : `--request ${quoteBash(method as ByteString)}`;
}
