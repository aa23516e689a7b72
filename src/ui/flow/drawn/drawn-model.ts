import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange, SetLine } from "../../../core/capture/exchange.ts";
import type { ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import type { JarEntry } from "../../../core/capture/jar-entry.ts";
import { registrableDomain } from "../../../core/site/registrable-domain.ts";
import { matchesQuery } from "../../search/match-row.ts";
import type { PanelStores } from "../../stores/panel-stores.ts";
import type { FlowModel } from "../model/flow-model.ts";
import { typeText } from "../text/type-text.ts";
import type { DrawnRow } from "./layout/drawn-row.ts";
import { drawnRows } from "./layout/drawn-rows.ts";
import { type Steps, stepsOf } from "./layout/follow.ts";
import { jarEvents } from "./layout/jar-events.ts";
import { type Participants, participants } from "./layout/lifelines.ts";
import { RowTops } from "./layout/row-tops.ts";
import { standings } from "./layout/standing.ts";
import { type TurningPoint, turningPoints } from "./layout/turning-points.ts";
import { rowHeights } from "./layout/zoom.ts";

/** The drawing, worked out once for each change of the record or of a wish, and not for scrolling. */
export interface DrawnModel {
  readonly onlyChanges: Signal<boolean>;
  readonly onlyCookies: Signal<boolean>;
  readonly unfolded: Signal<ReadonlySet<string>>;
  readonly followed: ReadonlySignal<CookieRow | null>;
  readonly steps: ReadonlySignal<ReadonlyMap<string, Steps>>;
  readonly participants: ReadonlySignal<Participants>;
  /** Types of the exchanges of the scope, as they are called in a search. */
  readonly types: ReadonlySignal<readonly string[]>;
  readonly rows: ReadonlySignal<readonly DrawnRow[]>;
  readonly tops: ReadonlySignal<RowTops>;
  readonly points: ReadonlySignal<readonly TurningPoint[]>;
  /** Where each row, and each exchange in a run, stands among the rows. */
  readonly places: ReadonlySignal<ReadonlyMap<string, number>>;
  /** The row of the Cookies view for a cookie of an exchange. */
  rowOf(cookie: ExchangeCookie): CookieRow | null;
  /** Opens a run, or folds it. */
  toggle(id: string): void;
}

export function createDrawnModel(stores: PanelStores, flow: FlowModel): DrawnModel {
  const { cookies, settings, selection, record } = stores;
  const [onlyChanges, onlyCookies] = [signal(false), signal(false)];
  const unfolded = signal<ReadonlySet<string>>(new Set());
  const rowsById = computed(() => new Map(cookies.rows.value.map((row) => [row.id, row])));
  const rowsByLine = computed(
    () => new Map(cookies.rows.value.flatMap((row) => row.lines.map((line): [SetLine, CookieRow] => [line, row]))),
  );
  const followed = computed(() => rowsById.value.get(selection.followed.value ?? "") ?? null);
  const exchanges = computed(() =>
    flow.timeline.value.flatMap((item): readonly Exchange[] => (item.kind === "exchange" ? [item.exchange] : [])),
  );
  const steps = computed(() =>
    followed.value === null ? new Map<string, Steps>() : stepsOf(exchanges.value, followed.value),
  );
  const events = computed(() => {
    record.version.value;
    return jarEvents(record.record.value, wantedEntries(stores, flow, rowsById.value, followed.value));
  });
  const rows = computed(() => {
    const standing = standings(exchanges.value, {
      followed: followed.value,
      steps: steps.value,
      onlyChanges: onlyChanges.value,
      onlyCookies: onlyCookies.value,
      foldAlike: settings.flowFold.value.value,
    });
    return drawnRows({
      items: flow.timeline.value,
      events: events.value,
      standing: (exchange) => standing.get(exchange) ?? "shown",
      unfolded: unfolded.value,
    });
  });
  return {
    onlyChanges,
    onlyCookies,
    unfolded,
    followed,
    steps,
    participants: computed(() => participants(exchanges.value)),
    types: computed(() => [...new Set(flow.scoped.value.map(({ type }) => type))].map(typeText).sort()),
    rows,
    tops: computed(() => new RowTops(rowHeights(rows.value, settings.flowZoom.value.value), rows.value.length)),
    points: computed(() => {
      const wanted = followed.value;
      return turningPoints(rows.value, (line) => wanted === null || wanted.lines.includes(line));
    }),
    places: computed(() => placesOf(rows.value)),
    rowOf: ({ entry, line }) =>
      rowsById.value.get(entry?.key ?? "") ?? (line === null ? null : (rowsByLine.value.get(line) ?? null)),
    toggle(id) {
      const next = new Set(unfolded.value);
      if (!next.delete(id)) next.add(id);
      unfolded.value = next;
    },
  };
}

function placesOf(rows: readonly DrawnRow[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  rows.forEach((row, at) => {
    places.set(row.id, at);
    if (row.kind === "fold" && !row.open) for (const { id } of row.exchanges) places.set(id, at);
  });
  return places;
}

/** Which cookies' own changes are drawn: those that the scope, the search and the followed cookie leave. */
function wantedEntries(
  { scope, search }: PanelStores,
  flow: FlowModel,
  rowsById: ReadonlyMap<string, CookieRow>,
  followed: CookieRow | null,
): (entry: JarEntry) => boolean {
  const [site, query, context] = [scope.site.value, search.query.value, flow.context.value];
  return ({ key, cookie }) => {
    if (followed !== null) return key === followed.id;
    if (site !== null && registrableDomain(cookie.domain) !== site) return false;
    if (query.terms.length === 0) return true;
    const row = rowsById.get(key);
    return row !== undefined && matchesQuery(row, query, context);
  };
}
