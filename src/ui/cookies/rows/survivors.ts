import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { CookieKey } from "../../../core/capture/jar-cookie.ts";

/** For each cookie that outlived a refused set line, the row of the last such line. */
export function survivorsOf(rows: readonly CookieRow[]): ReadonlyMap<CookieKey, CookieRow> {
  return new Map(rows.flatMap((row) => (row.survivor === null ? [] : [[row.survivor, row]])));
}
