import { computed, type ReadonlySignal } from "@preact/signals";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { registrableDomain } from "../../../core/site/registrable-domain.ts";
import { withheldMatches } from "../../flow/model/withheld-index.ts";
import type { SortState } from "../../grid/column.ts";
import { touchesFrame } from "../../scope/frames.ts";
import { matchesQuery } from "../../search/match-row.ts";
import type { PanelStores } from "../../stores/panel-stores.ts";
import { COLUMN_IDS, type ColumnId } from "../rows/columns.ts";
import { type Filtered, filterRows } from "../rows/filter-rows.ts";
import { findRow } from "../rows/find-row.ts";
import type { RowContext } from "../rows/row-context.ts";
import { sortRows } from "../rows/sort-rows.ts";
import { survivorsOf } from "../rows/survivors.ts";
import { isSince, lastNavigation } from "./since-navigation.ts";
import { sourceExchange } from "./source-exchange.ts";

/** What the Cookies view shows, step by step from all rows to those in the grid. */
export interface CookiesModel {
  readonly context: ReadonlySignal<RowContext>;
  /** Rows of the chosen site and frame. */
  readonly scoped: ReadonlySignal<readonly CookieRow[]>;
  /** How many of them are not shown because they are older than the last navigation. */
  readonly older: ReadonlySignal<number>;
  readonly filtered: ReadonlySignal<Filtered>;
  readonly shown: ReadonlySignal<readonly CookieRow[]>;
  readonly sort: ReadonlySignal<SortState & { readonly column: ColumnId }>;
  readonly selected: ReadonlySignal<CookieRow | null>;
}

export function createCookiesModel(stores: PanelStores, language: string): CookiesModel {
  const { record, cookies, values, settings, selection, scope, search, clock } = stores;
  const survivors = computed(() => survivorsOf(cookies.rows.value));
  const carriers = (row: CookieRow): readonly Exchange[] =>
    cookies
      .sent()
      .carries(row)
      .map(({ exchange }) => exchange);

  const context = computed<RowContext>(() => ({
    browser: record.record.value.begin?.browser ?? stores.frame.state.value?.browser.name ?? "chromium",
    revealed: values.shown.value,
    shownValue: values.text,
    masked: values.masked,
    now: clock.now.value,
    survivors: survivors.value,
    setExchange: (row) => sourceExchange(record.record.value, row),
    carriers,
    ...withheldMatches(() => record.record.value),
  }));

  const inScope = computed(() => {
    const { site, frame } = scope;
    return cookies.rows.value.filter(
      (row) =>
        (site.value === null || registrableDomain(row.domain) === site.value) &&
        (frame.value === null || touchesFrame(row, frame.value, record.record.value, carriers)),
    );
  });
  const scoped = computed(() => {
    if (settings.preserve.value.value) return inScope.value;
    const navigation = lastNavigation(record.record.value);
    return inScope.value.filter((row) => isSince(row, navigation));
  });
  const searched = computed(() => {
    const query = search.query.value;
    if (query.terms.length === 0) return scoped.value;
    return scoped.value.filter((row) => matchesQuery(row, query, context.value));
  });
  const filtered = computed(() => filterRows(searched.value, selection.facets.value));
  const sort = computed(() => {
    const { column, direction } = settings.sort.value.value;
    return { column: COLUMN_IDS.find((id) => id === column) ?? "name", direction };
  });
  const selected = computed(() => findRow(cookies.rows.value, selection.row.value));

  return {
    context,
    scoped,
    older: computed(() => inScope.value.length - scoped.value.length),
    filtered,
    shown: computed(() => sortRows(filtered.value.rows, sort.value, context.value, language)),
    sort,
    selected,
  };
}
