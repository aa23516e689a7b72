import { type ByteString, byteStringFromText, lossyText } from "../../bytes/byte-string.ts";
import type { CopyFormat } from "./copy-format.ts";
import { curlHeader, type RequestParts, requestParts, splitEncoding, urlBytes } from "./request-parts.ts";

/**
 * The request as a curl command for PowerShell, with its options on standard input. `Invoke-WebRequest` of Windows
 * PowerShell replaces a Cookie header by its own cookie container, and arguments with quotes reach programs differently in
 * 5.1 and in 7.3; a here-string reaches curl as it is written in both.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export const curlPowershellFormat: CopyFormat = {
  id: "curl-powershell",
  carriesValues: true,
  needsExchange: true,
  build({ exchange }) {
    const parts = exchange === null ? null : requestParts(exchange);
    return parts === null ? null : curlPowershell(parts);
  },
};

function curlPowershell(parts: RequestParts): string | null {
  const { headers, compressed } = splitEncoding(parts.headers);
  const lines = [
    "globoff",
    option("url", urlBytes(parts.url)),
    ...(parts.method === "GET" ? [] : [methodLine(parts.method)]),
    ...headers.map((header) => option("header", curlHeader(header))),
    ...(compressed ? ["compressed"] : []),
  ];
  if (lines.includes(null)) return null;
  // UTF-8 without a mark, for this command only: Windows PowerShell would send question marks for what is not ASCII.
  return [
    "& {",
    "$OutputEncoding = [Text.UTF8Encoding]::new($false)",
    "@'",
    ...lines,
    "'@ | curl.exe --config -",
    "}",
  ].join("\n");
}

function methodLine(method: string): string | null {
  return method === "HEAD" ? "head" : option("request", method as ByteString);
}

/**
 * One line of a curl configuration, or null for octets that it cannot hold: what is not UTF-8, and control characters,
 * which must not be pasted into a terminal. The line begins with the option's name, so that no value can end the
 * here-string, which takes `'@` at the beginning of a line. https://curl.se/docs/manpage.html#-K
 */
function option(name: string, octets: ByteString): string | null {
  const text = lossyText(octets);
  if (byteStringFromText(text) !== octets || UNSAFE.test(text.replaceAll("\t", ""))) return null;
  const escaped = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\t", "\\t");
  return `${name} = "${escaped}"`;
}

// Control characters, and the line separators that some hosts take for a line break. The tab has an escape of its own.
const UNSAFE = /[\p{Cc}\u2028\u2029]/u;
