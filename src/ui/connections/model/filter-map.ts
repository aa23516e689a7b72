import type { ExchangeId } from "../../../core/capture/exchange.ts";
import type { ConnectionMap } from "../../../core/connection/connection.ts";

/** What is left of connections and channels when only some exchanges are looked at. */
export function filterMap(map: ConnectionMap, wanted: ReadonlySet<ExchangeId>): ConnectionMap {
  const isWanted = (id: ExchangeId | null): boolean => id !== null && wanted.has(id);
  return {
    ...map,
    connections: map.connections.flatMap((connection) => {
      const rides = connection.rides.filter(({ exchangeId }) => isWanted(exchangeId));
      return rides.length === 0 ? [] : [{ ...connection, rides }];
    }),
    channels: map.channels.filter(({ handshake }) => isWanted(handshake)),
  };
}
