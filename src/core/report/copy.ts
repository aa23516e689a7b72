import { cookieHeaderFormat } from "./copy/cookie-header.ts";
import { cookieJsonFormat } from "./copy/cookie-json.ts";
import type { CopyFormat } from "./copy/copy-format.ts";
import { curlBashFormat } from "./copy/curl-bash.ts";
import { curlPowershellFormat } from "./copy/curl-powershell.ts";
import { findingMarkdownFormat } from "./copy/finding-markdown.ts";
import { rawRequestFormat } from "./copy/raw-request.ts";
import { setCookieFormat } from "./copy/set-cookie.ts";
import { valueFormat } from "./copy/value.ts";

/** The copy menu, in its order. */
export const copyFormats: readonly CopyFormat[] = [
  valueFormat,
  setCookieFormat,
  cookieHeaderFormat,
  cookieJsonFormat,
  curlBashFormat,
  curlPowershellFormat,
  rawRequestFormat,
  findingMarkdownFormat,
];
