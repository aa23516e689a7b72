import type { CookieRow } from "../capture/cookie-row.ts";
import { cookieRows } from "../capture/cookie-rows.ts";
import type { BrowserName, CaptureFact } from "../capture/event.ts";
import type { JarCookie } from "../capture/jar-cookie.ts";
import { begin, completed, on, recordOf, request, response, tab } from "../capture/record.fixture.ts";

export const SESSION_VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";

interface Visit {
  readonly url?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly browser?: BrowserName;
  /** What the browser's jar shows afterwards, besides what `stored` says. */
  readonly jar?: Partial<JarCookie>;
  /** false for a line that the browser refused. */
  readonly stored?: boolean;
}

/** The row of one Set-Cookie line after a visit in which the browser did with it what it says. */
export function rowOf(line: string, visit: Visit = {}): CookieRow {
  const url = visit.url ?? "https://shop.test/";
  const seen = [
    begin(visit.browser),
    tab,
    on,
    request({ url }),
    response([line], { url, headers: visit.headers ?? [] }),
  ];
  const change: CaptureFact[] =
    visit.stored === false
      ? []
      : [{ kind: "jar-change", removed: false, cause: "explicit", cookie: jarCookie(line, url, visit.jar ?? {}) }];
  const record = recordOf(...seen, ...change, completed({ url }), { ...jarRead(url), began: 7 });
  const [row] = cookieRows(record);
  if (row === undefined) throw new Error(`no row for ${line}`);
  return row;
}

/** Severity of each finding of a row, by rule. */
export function severities(row: CookieRow): Record<string, string> {
  return Object.fromEntries(row.findings.map(({ rule, severity }) => [rule, severity]));
}

function jarRead(url: string): Extract<CaptureFact, { kind: "jar-read" }> {
  return {
    kind: "jar-read",
    storeId: "0",
    sites: [new URL(url).hostname],
    began: 0,
    set: [],
    gone: [],
    unreadable: [],
  };
}

/** The cookie that a browser makes of a well-formed line. */
function jarCookie(line: string, url: string, more: Partial<JarCookie>): JarCookie {
  const [pair = "", ...attributes] = line.split(/; */);
  const [name = "", value = ""] = pair.split("=");
  const attribute = (wanted: string): string | undefined =>
    attributes.find((text) => text.toLowerCase().split("=")[0] === wanted)?.slice(wanted.length + 1);
  const sameSite = attribute("samesite")?.toLowerCase();
  const known = sameSite === "lax" || sameSite === "strict" || sameSite === "none" ? sameSite : "unspecified";
  return {
    storeId: "0",
    partitionKey: null,
    firstPartyDomain: "",
    domain: attribute("domain") ?? new URL(url).hostname,
    hostOnly: attribute("domain") === undefined,
    path: attribute("path") ?? "/",
    name,
    value,
    secure: attribute("secure") !== undefined,
    httpOnly: attribute("httponly") !== undefined,
    sameSite: known,
    expires: attribute("max-age") === undefined ? null : 2_000_000_000_000,
    ...more,
  };
}
