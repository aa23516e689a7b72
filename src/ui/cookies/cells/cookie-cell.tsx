import type { ComponentChildren, VNode } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import { type T, useFormats, useT } from "../../i18n/context.ts";
import type { Formats } from "../../i18n/formats.ts";
import type { RowContext } from "../rows/row-context.ts";
import { exchangeName } from "../text/exchange-name.ts";
import { lifeText } from "../text/life-text.ts";
import { sameSiteText } from "../text/same-site-text.ts";
import { sourceText } from "../text/source-text.ts";
import { FindingsCell } from "./findings-cell.tsx";
import { FlagMark } from "./flag-mark.tsx";
import { FlagsCell } from "./flags-cell.tsx";
import { NameCell } from "./name-cell.tsx";
import { roleText } from "./role-text.ts";
import { VerdictCell } from "./verdict-cell.tsx";

interface CookieCellProps {
  readonly row: CookieRow;
  readonly column: string;
  readonly context: RowContext;
  readonly record: CaptureRecord;
}

/** What stands in one cell of the Cookies view. */
export function CookieCell({ row, column, context, record }: CookieCellProps): VNode {
  const t = useT();
  const formats = useFormats();
  return <>{content(row, column, context, record, t, formats)}</>;
}

function content(
  row: CookieRow,
  column: string,
  context: RowContext,
  record: CaptureRecord,
  t: T,
  formats: Formats,
): ComponentChildren {
  switch (column) {
    case "name":
      return <NameCell row={row} />;
    case "value": {
      const text = context.shownValue(row);
      const hidden = !context.revealed && context.masked(row);
      return <Text text={text} class={hidden ? "masked" : undefined} />;
    }
    case "domain":
      return <Text text={row.state === "rejected" ? `(${row.domain})` : row.domain} />;
    case "path":
      return <Text text={row.path} />;
    case "life":
      return (
        <Text
          text={lifeText(row.expires, context.now, t, formats)}
          title={row.expires === null ? undefined : formats.dateTime(row.expires)}
        />
      );
    case "size":
      return formats.number(row.size);
    case "flags":
      return <FlagsCell row={row} browser={context.browser} />;
    case "secure":
    case "httpOnly":
    case "hostOnly":
      return <FlagMark on={row[column]} />;
    case "partitioned":
      return <FlagMark on={row.partitioned} icon="partition" />;
    case "sameSite":
      return (
        <Text
          text={sameSiteText(row.sameSite, context.browser, t)}
          class={row.sameSite === "unspecified" ? "unset" : undefined}
        />
      );
    case "party":
      return t(`cookies_party_${row.party}`);
    case "role":
      return <Text text={roleText(row.role, t)} title={row.role.product ?? undefined} />;
    case "setBy": {
      const exchange = context.setExchange(row);
      const text = row.setBy === null ? (exchange ? exchangeName(exchange) : "–") : sourceText(row.setBy, record, t);
      return <Text text={text} />;
    }
    case "verdict":
      return <VerdictCell row={row} survived={row.entry !== null && context.survivors.has(row.entry.key)} />;
    case "findings":
      return <FindingsCell findings={row.findings} />;
    case "changed":
      return formats.exactClock(row.changedAt);
    case "partitionKey":
      return <Text text={row.partitionKey?.topLevelSite ?? "–"} />;
    default:
      return <Text text={row.storeId} />;
  }
}

interface TextProps {
  readonly text: string;
  readonly title?: string | undefined;
  readonly class?: string | undefined;
}

/** Text that may be cut off, whole in its tooltip. */
function Text({ text, title = text, class: className }: TextProps): VNode {
  return (
    <span class={className} title={title}>
      {text}
    </span>
  );
}
