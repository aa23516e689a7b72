import type { ExchangeId } from "../capture/exchange.ts";
import type { Connection, Phase } from "./connection.ts";
import { openingPhases } from "./phases.ts";

/** What connections come to, as a few numbers. null where nothing tells. */
export interface ConnectionFigures {
  readonly opened: number;
  /** There may be more: some exchanges rode on connections that the browser does not name. */
  readonly atLeast: boolean;
  readonly ridesPerConnection: number | null;
  /** Part of the time between being handed to the network and the last octet that went into opening, 0 to 1. */
  readonly openingShare: number | null;
  /** Exchanges with a session over a connection that also carried some without; null where no connection is named. */
  readonly mixed: number | null;
}

/** @param carriesSession whether an exchange took the cookie of a login session along. */
export function connectionFigures(
  connections: readonly Connection[],
  carriesSession: (id: ExchangeId) => boolean,
): ConnectionFigures {
  const named = connections.filter(({ identity }) => identity === "measured");
  const unnamed = connections.filter(({ identity }) => identity === "not-told");
  let opening = 0;
  let busy = 0;
  let mixed = 0;
  let openedUnnamed = 0;
  for (const { identity, rides } of connections) {
    const withSession = rides.filter(({ exchangeId }) => exchangeId !== null && carriesSession(exchangeId)).length;
    if (identity === "measured" && withSession < rides.length) mixed += withSession;
    for (const ride of rides) {
      if (ride.source === "wire") continue;
      const phases = openingPhases(ride.phases);
      if (identity === "not-told" && phases.length > 0) openedUnnamed += 1;
      opening += length(phases);
      busy += length(ride.phases.filter(({ name }) => name !== "blocked"));
    }
  }
  const rides = named.reduce((sum, one) => sum + one.rides.length, 0);
  return {
    opened: named.length + openedUnnamed,
    atLeast: unnamed.length > 0,
    ridesPerConnection: named.length === 0 ? null : rides / named.length,
    openingShare: busy === 0 ? null : opening / busy,
    mixed: named.length === 0 ? null : mixed,
  };
}

function length(phases: readonly Phase[]): number {
  return phases.reduce((sum, { start, end }) => sum + end - start, 0);
}
