import { lossyText } from "../../bytes/byte-string.ts";
import type { Header } from "../../capture/event.ts";
import { originOf } from "../../site/url-parts.ts";

export function headerText(headers: readonly Header[], wanted: string): string | null {
  const found = headers.find(([name]) => name === wanted);
  return found === undefined ? null : lossyText(found[1]);
}

/**
 * Origin of whoever asked, as far as the request says it: `Origin`, else `Referer`. `null` as text stands for one that
 * nobody is told; null for the person (`Sec-Fetch-Site: none`) or where nothing is said.
 */
export function initiatorOf(headers: readonly Header[]): string | null {
  const site = headerText(headers, "sec-fetch-site");
  if (site === "none") return null;
  const origin = headerText(headers, "origin");
  if (origin !== null && origin !== "null") return originOf(origin);
  const referer = headerText(headers, "referer");
  const asked = referer === null ? null : originOf(referer);
  return asked ?? (site === "cross-site" || origin === "null" ? "null" : null);
}
