import { computed, type ReadonlySignal } from "@preact/signals";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import type { ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import { registrableDomain } from "../../../core/site/registrable-domain.ts";
import { sourceExchange } from "../../cookies/model/source-exchange.ts";
import { frameKey } from "../../scope/frames.ts";
import type { ExchangeMatchContext } from "../../search/exchange-match-context.ts";
import { matchesExchange } from "../../search/match-exchange.ts";
import type { PanelStores } from "../../stores/panel-stores.ts";
import { type FlowItem, flowItems } from "../rows/flow-item.ts";
import { exchangeContext } from "./exchange-context.ts";

/** What the Flow view shows. Everything reads the version of the record, since exchanges change in place. */
export interface FlowModel {
  /** Exchanges of the chosen site and frame. */
  readonly scoped: ReadonlySignal<readonly Exchange[]>;
  /** How many of them are not shown because they are older than the last navigation. */
  readonly older: ReadonlySignal<number>;
  readonly found: ReadonlySignal<readonly Exchange[]>;
  /** The rows in the order of time. */
  readonly timeline: ReadonlySignal<readonly FlowItem[]>;
  /** The rows, in the chosen direction of time. */
  readonly items: ReadonlySignal<readonly FlowItem[]>;
  readonly context: ReadonlySignal<ExchangeMatchContext>;
  /** The row of the Cookies view for a cookie of an exchange. */
  rowOf(cookie: ExchangeCookie): CookieRow | null;
}

export function createFlowModel(stores: PanelStores): FlowModel {
  const { record, cookies, values, settings, scope, search } = stores;
  const current = computed(() => {
    record.version.value;
    return { record: record.record.value };
  });
  const rowsById = computed(() => new Map(cookies.rows.value.map((row) => [row.id, row])));
  const context = computed(() =>
    exchangeContext(current.value.record, cookies.rows.value, {
      masked: values.masked,
      revealed: values.shown.value,
      setExchange: (row) => sourceExchange(record.record.value, row),
      carriers: (row) =>
        cookies
          .sent()
          .carries(row)
          .map(({ exchange }) => exchange),
    }),
  );
  const inScope = computed(() => {
    const { site, frame } = scope;
    const all = current.value.record.exchanges;
    if (site.value === null && frame.value === null) return all.slice();
    return all.filter(
      (exchange) =>
        (site.value === null || registrableDomain(exchange.host) === site.value) &&
        (frame.value === null || frameKey(exchange) === frame.value),
    );
  });
  const since = computed(() => (settings.preserve.value.value ? 0 : lastNavigationOrder(stores)));
  const scoped = computed(() => {
    const first = since.value;
    return first === 0 ? inScope.value : inScope.value.filter(({ order }) => order >= first);
  });
  const found = computed(() => {
    const query = search.query.value;
    if (query.terms.length === 0) return scoped.value;
    return scoped.value.filter((exchange) => matchesExchange(exchange, query, context.value));
  });
  const timeline = computed(() => flowItems(current.value.record, found.value, since.value));
  return {
    scoped,
    older: computed(() => inScope.value.length - scoped.value.length),
    found,
    timeline,
    items: computed(() =>
      settings.flowDirection.value.value === "ascending" ? timeline.value : timeline.value.toReversed(),
    ),
    context,
    rowOf: ({ entry, line }) =>
      rowsById.value.get(entry?.key ?? "") ??
      (line === null ? null : (cookies.rows.value.find(({ lines }) => lines.includes(line)) ?? null)),
  };
}

function lastNavigationOrder({ record }: PanelStores): number {
  record.version.value;
  const { begin, navigations } = record.record.value;
  return navigations.findLast(({ tabId }) => begin === null || tabId === begin.tabId)?.order ?? 0;
}
