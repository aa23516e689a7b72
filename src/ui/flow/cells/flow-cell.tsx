import type { ComponentChildren, VNode } from "preact";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { exchangeCounts } from "../../../core/capture/exchange-counts.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import { pathOf } from "../../../core/site/url-parts.ts";
import type { T } from "../../i18n/context.ts";
import type { Formats } from "../../i18n/formats.ts";
import { HiddenText } from "../../parts/hidden-text.tsx";
import { typeText } from "../text/type-text.ts";
import { changesCell } from "./changes-cell.tsx";
import { countsCell } from "./counts-cell.tsx";
import { statusCell } from "./status-cell.tsx";

/** What the cells of a list have in common. */
export interface FlowCellContext {
  readonly record: CaptureRecord;
  readonly t: T;
  readonly formats: Formats;
}

/** What stands in one cell of the Flow view. A function and not a component, as in the Cookies view. */
export function flowCell(exchange: Exchange, column: string, context: FlowCellContext): ComponentChildren {
  const { record, t, formats } = context;
  switch (column) {
    case "time":
      return timeText(exchange, formats);
    case "clock": {
      const exact = timeText(exchange, formats);
      return <span title={exact}>{exact.replace(/\D\d{3}$/, "")}</span>;
    }
    case "method":
      return exchange.method;
    case "status":
      return statusCell(exchange, t);
    case "place":
      return placeCell(exchange, t);
    case "type":
      return typeText(exchange.type);
    case "party":
      return t(`cookies_party_${exchange.party}`);
    case "request":
      return (
        <span title={`${exchange.method} ${exchange.host}${pathOf(exchange.url)}`}>
          {exchange.method} {statusCell(exchange, t)} {placeCell(exchange, t)}
        </span>
      );
    case "cookies":
      return countsCell(exchangeCounts(record, exchange), t);
    case "changes":
      return changesCell(exchange, context);
    default:
      return countCell(exchangeCounts(record, exchange)[column as "sent"], column, formats);
  }
}

function timeText({ sentAt, response }: Exchange, formats: Formats): string {
  const time = sentAt ?? response?.time ?? null;
  return time === null ? "–" : formats.exactClock(time);
}

/** A count; none is a dash, so that the eye stays on the others. */
function countCell(count: number, column: string, formats: Formats): VNode {
  return <span class={count === 0 ? "none" : `n-${column}`}>{count === 0 ? "–" : formats.number(count)}</span>;
}

/** Host and path; the query is left out, since it may hold secrets. A later hop of a redirect is drawn in. */
function placeCell({ host, url, hop }: Exchange, t: T): VNode {
  const path = pathOf(url);
  return (
    <span class="place" title={`${host}${path}`}>
      {hop > 0 && (
        <>
          <span class="hop" aria-hidden="true">
            ↳
          </span>
          <HiddenText>{t("flow_hop", String(hop))} </HiddenText>
        </>
      )}
      {host} <span class="path">{path}</span>
    </span>
  );
}
