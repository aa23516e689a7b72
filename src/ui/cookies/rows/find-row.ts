import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { lineRowId } from "../../../core/capture/line-row-id.ts";

/**
 * The row of an id. A set line that is given its verdict goes over to the row of its cookie, or of the lines that met the
 * same fate before it: the id that it had leads there.
 */
export function findRow(rows: readonly CookieRow[], id: string | null): CookieRow | null {
  if (id === null) return null;
  return (
    rows.find((row) => row.id === id) ?? rows.find(({ lines }) => lines.some((line) => lineRowId(line) === id)) ?? null
  );
}
