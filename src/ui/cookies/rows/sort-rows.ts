import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { SortState } from "../../grid/column.ts";
import type { ColumnId } from "./columns.ts";
import type { RowContext } from "./row-context.ts";
import { sortKey } from "./sort-key.ts";

/**
 * The rows in the order of a column; rows that are equal there keep one order by name, domain, path and id whatever
 * arrives, so that nothing changes places by chance.
 */
export function sortRows(
  rows: readonly CookieRow[],
  sort: SortState & { readonly column: ColumnId },
  context: RowContext,
  language: string,
): readonly CookieRow[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const sign = sort.direction === "ascending" ? 1 : -1;
  // Keys once a row and not once a comparison.
  const keyed = rows.map((row) => ({ row, key: sortKey(row, sort.column, context) }));
  keyed.sort(
    (one, other) => sign * compareKeys(one.key, other.key, collator) || compareRows(one.row, other.row, collator),
  );
  return keyed.map(({ row }) => row);
}

function compareKeys(one: number | string, other: number | string, collator: Intl.Collator): number {
  if (typeof one === "number" && typeof other === "number") return one === other ? 0 : one < other ? -1 : 1;
  return collator.compare(String(one), String(other));
}

function compareRows(one: CookieRow, other: CookieRow, collator: Intl.Collator): number {
  return (
    collator.compare(one.name, other.name) ||
    collator.compare(one.domain, other.domain) ||
    collator.compare(one.path, other.path) ||
    (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  );
}
