import { SEVERITIES } from "../../../core/audit/finding.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { pathOf } from "../../../core/site/url-parts.ts";
import type { ColumnId } from "./columns.ts";
import type { RowContext } from "./row-context.ts";

const SAME_SITE = ["strict", "lax", "unspecified", "none"];

/** What a row is sorted by in a column: a number, or text in the language's order. */
export function sortKey(row: CookieRow, column: ColumnId, context: RowContext): number | string {
  switch (column) {
    case "name":
    case "domain":
    case "path":
      return row[column];
    case "value":
      return context.shownValue(row);
    case "life":
      // A cookie that lasts until the browser closes comes before all that have a time.
      return row.expires ?? Number.NEGATIVE_INFINITY;
    case "size":
      return row.size;
    case "flags":
      return flagWeight(row);
    case "secure":
    case "httpOnly":
    case "hostOnly":
    case "partitioned":
      return row[column] ? 0 : 1;
    case "sameSite":
      return SAME_SITE.indexOf(row.sameSite);
    case "party":
      return row.party;
    case "role":
      return row.role.role === "unknown" ? "\uffff" : row.role.role;
    case "setBy":
      return sourceKey(row, context);
    case "verdict":
      return `${row.state} ${row.verdict?.outcome ?? ""} ${row.verdict?.reason ?? ""}`;
    case "findings":
      return findingWeight(row);
    case "changed":
      return row.changedAt;
    case "partitionKey":
      return row.partitionKey?.topLevelSite ?? "";
    case "store":
      return row.storeId;
  }
}

function flagWeight(row: CookieRow): number {
  return (row.secure ? 0 : 4) + (row.httpOnly ? 0 : 2) + (row.sameSite === "unspecified" ? 1 : 0);
}

function sourceKey(row: CookieRow, context: RowContext): string {
  const exchange = context.setExchange(row);
  return exchange === null ? `\uffff ${row.setBy?.kind ?? ""}` : `${exchange.method} ${pathOf(exchange.url)}`;
}

/** Worst first: one finding of a severity weighs more than any number below it. */
function findingWeight(row: CookieRow): number {
  let weight = 0;
  for (const { severity } of row.findings) weight -= 1000 ** (SEVERITIES.length - SEVERITIES.indexOf(severity) - 1);
  return weight;
}
