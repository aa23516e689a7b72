import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { ExchangeId } from "../../../core/capture/exchange.ts";
import type { ConnectionMap, Ride } from "../../../core/connection/connection.ts";
import { type ConnectionFigures, connectionFigures } from "../../../core/connection/connection-figures.ts";
import { connectionMap } from "../../../core/connection/connection-map.ts";
import { createFlowModel } from "../../flow/model/flow-model.ts";
import type { PanelStores } from "../../stores/panel-stores.ts";
import { rideStart } from "../layout/lane-tracks.ts";
import { type TimeScale, timeScale } from "../layout/time-scale.ts";
import { showing, type Viewport, wholeViewport } from "../layout/viewport.ts";
import { filterMap } from "./filter-map.ts";
import { type Lane, lanesOf } from "./lane.ts";
import { sessionExchanges } from "./session-exchanges.ts";
import { spansOf } from "./spans-of.ts";

/** A lane, and the place of a ride in it; null for the lane as a whole. */
export interface Chosen {
  readonly lane: string;
  readonly ride: number | null;
}

export interface ConnectionsModel {
  /** What the filters of the frame leave. */
  readonly map: ReadonlySignal<ConnectionMap>;
  /** Whether there is anything that the filters hide. */
  readonly filtered: ReadonlySignal<boolean>;
  readonly lanes: ReadonlySignal<readonly Lane[]>;
  readonly scale: ReadonlySignal<TimeScale>;
  readonly view: ReadonlySignal<Viewport>;
  /** null follows the whole record while it grows. */
  readonly chosenView: Signal<Viewport | null>;
  readonly figures: ReadonlySignal<ConnectionFigures>;
  withSession(exchangeId: ExchangeId | null): boolean;
  readonly chosen: ReadonlySignal<Chosen | null>;
  choose(lane: Lane, ride: number | null): void;
  close(): void;
}

/** Folding thousands of exchanges anew for each that comes would leave no time for anything else: a twentieth at most. */
const SHARE = 20;

const NOTHING: ConnectionMap = { connections: [], channels: [], unmatchedEntries: 0, unmatchedExchanges: 0 };

export function createConnectionsModel(stores: PanelStores): ConnectionsModel {
  const { record, cookies, selection } = stores;
  const flow = createFlowModel(stores);
  const folded: Signal<ConnectionMap> = signal(NOTHING);
  const stop = followRecord(stores, folded);
  const found = computed(() => new Set(flow.found.value.map(({ id }) => id)));
  const isFiltered = computed(() => flow.found.value.length < record.record.value.exchanges.length);
  const map = computed(() => (isFiltered.value ? filterMap(folded.value, found.value) : folded.value));
  const lanes = computed(() => lanesOf(map.value));
  const scale = computed(() => timeScale(spansOf(map.value)));
  const sessions = computed(() => {
    folded.value;
    return untracked(() => sessionExchanges(cookies));
  });
  const places = computed(() => placesOf(lanes.value));
  const loose: Signal<Chosen | null> = signal(null);
  const chosenView: Signal<Viewport | null> = signal(null);
  const view = computed(() => chosenView.value ?? wholeViewport(scale.value.length));
  return {
    map,
    filtered: computed(() => isFiltered.value && folded.value.connections.length + folded.value.channels.length > 0),
    lanes,
    scale,
    view,
    chosenView,
    figures: computed(() => connectionFigures(map.value.connections, (id) => sessions.value.has(id))),
    withSession: (id) => id !== null && sessions.value.has(id),
    chosen: computed(() => loose.value ?? places.value.get(selection.exchange.value ?? "") ?? null),
    choose(lane, at) {
      const ride = lane.kind === "connection" && at !== null ? lane.connection.rides[at] : undefined;
      const exchangeId = ride?.exchangeId ?? (lane.kind === "channel" ? lane.channel.handshake : null);
      loose.value = exchangeId === null ? { lane: lane.id, ride: at } : null;
      if (exchangeId !== null) selection.exchange.value = exchangeId;
      if (ride && chosenView.value) chosenView.value = showingRide(ride, chosenView.value, scale.value);
    },
    close: stop,
  };
}

function showingRide(ride: Ride, view: Viewport, scale: TimeScale): Viewport {
  return showing(view, scale.place(rideStart(ride)), scale.place(ride.end), scale.length);
}

/** Folds the record again when it has changed, with a rest after each time in proportion to what it took. */
function followRecord({ record }: PanelStores, folded: Signal<ConnectionMap>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stale = false;
  const fold = (): void => {
    const began = performance.now();
    folded.value = connectionMap(record.record.value);
    stale = false;
    timer = setTimeout(
      () => {
        timer = null;
        if (stale) fold();
      },
      (performance.now() - began) * SHARE,
    );
  };
  const stop = effect(() => {
    record.version.value;
    if (timer === null) untracked(fold);
    else stale = true;
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}

function placesOf(lanes: readonly Lane[]): ReadonlyMap<ExchangeId, Chosen> {
  const places = new Map<ExchangeId, Chosen>();
  for (const lane of lanes) {
    if (lane.kind === "channel" && lane.channel.handshake !== null) {
      places.set(lane.channel.handshake, { lane: lane.id, ride: null });
    }
    if (lane.kind !== "connection") continue;
    lane.connection.rides.forEach(({ exchangeId }, ride) => {
      if (exchangeId !== null) places.set(exchangeId, { lane: lane.id, ride });
    });
  }
  return places;
}
