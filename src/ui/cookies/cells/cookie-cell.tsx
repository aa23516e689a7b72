import type { ComponentChildren, VNode } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import type { T } from "../../i18n/context.ts";
import type { Formats } from "../../i18n/formats.ts";
import type { RowContext } from "../rows/row-context.ts";
import { exchangeName } from "../text/exchange-name.ts";
import { lifeText } from "../text/life-text.ts";
import { sameSiteText } from "../text/same-site-text.ts";
import { sourceText } from "../text/source-text.ts";
import { FindingsCell } from "./findings-cell.tsx";
import { flagMark } from "./flag-mark.tsx";
import { FlagsCell } from "./flags-cell.tsx";
import { NameCell } from "./name-cell.tsx";
import { roleText } from "./role-text.ts";
import { VerdictCell } from "./verdict-cell.tsx";

/** What the cells of a list have in common. */
export interface CellContext {
  readonly rows: RowContext;
  readonly record: CaptureRecord;
  readonly t: T;
  readonly formats: Formats;
}

/**
 * What stands in one cell of the Cookies view. A function and not a component: a fast scroll makes hundreds of cells a
 * frame.
 */
export function cookieCell(
  row: CookieRow,
  column: string,
  { rows, record, t, formats }: CellContext,
): ComponentChildren {
  switch (column) {
    case "name":
      return <NameCell row={row} />;
    case "value": {
      const text = rows.shownValue(row);
      const hidden = !rows.revealed && rows.masked(row);
      return cut(text, text, hidden ? "masked" : undefined);
    }
    case "domain":
      return cut(row.state === "rejected" ? `(${row.domain})` : row.domain);
    case "path":
      return cut(row.path);
    case "life":
      return cut(
        lifeText(row.expires, rows.now, t, formats),
        row.expires === null ? undefined : formats.dateTime(row.expires),
      );
    case "size":
      return formats.number(row.size);
    case "flags":
      return <FlagsCell row={row} browser={rows.browser} />;
    case "secure":
    case "httpOnly":
    case "hostOnly":
      return flagMark(row[column], t);
    case "partitioned":
      return flagMark(row.partitioned, t, "partition");
    case "sameSite":
      return cut(
        sameSiteText(row.sameSite, rows.browser, t),
        undefined,
        row.sameSite === "unspecified" ? "unset" : undefined,
      );
    case "party":
      return t(`cookies_party_${row.party}`);
    case "role":
      return cut(roleText(row.role, t), row.role.product ?? undefined);
    case "setBy": {
      const exchange = rows.setExchange(row);
      const text = row.setBy === null ? (exchange ? exchangeName(exchange) : "–") : sourceText(row.setBy, record, t);
      return cut(text);
    }
    case "verdict":
      return <VerdictCell row={row} survived={row.entry !== null && rows.survivors.has(row.entry.key)} />;
    case "findings":
      return <FindingsCell findings={row.findings} />;
    case "changed":
      return formats.exactClock(row.changedAt);
    case "partitionKey":
      return cut(row.partitionKey?.topLevelSite ?? "–");
    default:
      return cut(row.storeId);
  }
}

/** Text that may be cut off, whole in its tooltip. */
function cut(text: string, title = text, className?: string): VNode {
  return (
    <span class={className} title={title}>
      {text}
    </span>
  );
}
