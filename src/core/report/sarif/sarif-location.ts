import type { FindingSubject } from "../../audit/audit-result.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { readUrl } from "../../site/url-parts.ts";
import type { Redactor } from "../redact/redactor.ts";

/**
 * Where a finding stands, as a relative path of host and path (`shop.test/cart`): code scanning takes paths below a
 * repository and refuses live URLs. A query is left out, so that the same page stays the same place.
 */
export function locationPath(
  record: CaptureRecord,
  subject: FindingSubject,
  row: CookieRow | undefined,
  redactor: Redactor,
): string {
  const exchange = record.exchangesById.get(subject.evidence[0] ?? "");
  if (exchange !== undefined && readUrl(exchange.url) !== null) return pathOf(redactor.url(exchange.url));
  if (row !== undefined) return pathOf(redactor.url(`https://${row.domain}${row.path}`));
  return subject.kind === "host" ? `${encodePath(subject.id)}/` : `${encodePath(record.begin?.browser ?? "site")}/`;
}

function pathOf(url: string): string {
  const read = readUrl(url);
  if (read === null) return "unreadable/";
  const { host, pathname } = read;
  return `${encodePath(host)}${encodePath(pathname === "" ? "/" : pathname)}`;
}

/** A colon in the first segment would read as a scheme. RFC 3986 section 4.2. */
function encodePath(path: string): string {
  const safe = path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25").replace(/[^\w\-.~!$&'()*+,;=@/%]/g, encodeCharacter);
  // Dot segments would lead out of the folder.
  return safe.replace(/(^|\/)\.{1,2}(?=\/|$)/g, "$1_");
}

function encodeCharacter(character: string): string {
  try {
    return encodeURIComponent(character);
  } catch {
    // Half of a surrogate pair has no UTF-8.
    return "_";
  }
}
