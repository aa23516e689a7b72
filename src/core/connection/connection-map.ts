import type { CaptureRecord } from "../capture/record.ts";
import type { ConnectionMap } from "./connection.ts";
import { foldEntries } from "./fold-entries.ts";
import { joinEntries, startOf } from "./join-entries.ts";
import { makeChannel } from "./make-channel.ts";
import { type MadeConnection, makeConnection, portOf } from "./make-connection.ts";
import { makeRider, type Rider, wentOut } from "./rider.ts";

/**
 * Connections and channels of a record: what DevTools told of the transport, joined with the exchanges. Where the browser
 * names no connections, all that went to one host and port stands together. Takes time in proportion to the entries and
 * exchanges, but for their sorting.
 */
export function connectionMap(record: CaptureRecord): ConnectionMap {
  const isFirefox = record.begin?.browser === "firefox";
  const entries = foldEntries(keptTransport(record));
  const { exchangeOf, entryOf } = joinEntries(entries, record.exchanges);
  const alone = record.exchanges.filter((exchange) => !entryOf.has(exchange));
  const riders = [
    ...entries.map((entry) => makeRider(entry, exchangeOf.get(entry) ?? null, isFirefox)),
    ...alone.map((exchange) => makeRider(null, exchange, isFirefox)),
  ]
    .filter((rider) => wentOut(rider) || isChannel(rider))
    .sort((one, other) => one.ride.start - other.ride.start);
  const channels = riders.filter(isChannel);
  return {
    connections: connectionsOf(riders.filter((rider) => !isChannel(rider))),
    channels: channels.map((rider, at) => makeChannel(rider.entry?.id ?? `handshake ${at}`, rider, !isFirefox)),
    unmatchedEntries: riders.filter(({ exchange }) => exchange === null).length,
    unmatchedExchanges: riders.filter(({ entry }) => entry === null).length,
  };
}

function isChannel({ ride }: Rider): boolean {
  return /^wss?:/i.test(ride.url);
}

/** Entries of exchanges that made room say nothing any more; DevTools can tell of them late. */
function keptTransport(record: CaptureRecord): CaptureRecord["transport"] {
  const [first] = record.exchanges;
  if (record.dropped === 0 || !first) return record.transport;
  const since = startOf(first);
  return record.transport.filter(({ start, frameCount }) => start >= since || frameCount > 0);
}

interface Group {
  readonly measured: boolean;
  readonly riders: [Rider, ...Rider[]];
}

/** In the order of first use. */
function connectionsOf(riders: readonly Rider[]): ConnectionMap["connections"] {
  const groups = new Map<string, Group>();
  for (const rider of riders) {
    const number = rider.entry?.facts.connectionId ?? null;
    const id = number ?? placeOf(rider);
    const group = groups.get(id);
    if (group) group.riders.push(rider);
    else groups.set(id, { measured: number !== null, riders: [rider] });
  }
  const byPlace = new Map<string, MadeConnection[]>();
  return [...groups].map(([id, { measured, riders: own }]) => {
    // One that waited long can have begun before the one that opened the connection.
    if (measured) own.sort((one, other) => one.onWire - other.onWire);
    const place = placeOf(own[0]);
    const earlier = byPlace.get(place) ?? [];
    const made = makeConnection(id, measured ? "measured" : "not-told", own, earlier);
    if (measured) earlier.push(made);
    byPlace.set(place, earlier);
    return made.connection;
  });
}

function placeOf(rider: Rider): string {
  const { host, protocol } = URL.canParse(rider.ride.url) ? new URL(rider.ride.url) : { host: "", protocol: "" };
  return `${protocol}//${host || portOf(rider)}`;
}
