import { hostOf, portOf as portOfUrl } from "../site/url-parts.ts";
import type { Connection, Told } from "./connection.ts";
import { howEnded } from "./how-ended.ts";
import { openingPhases } from "./phases.ts";
import type { Rider } from "./rider.ts";
import { type Earlier, whyAnother } from "./why-another.ts";

export interface MadeConnection extends Earlier {
  readonly connection: Connection;
}

/**
 * A connection of those that rode on it, in the order of time.
 *
 * @param identity "measured" where the browser says that they rode on one and the same.
 * @param earlier connections to the same host and port.
 */
export function makeConnection(
  id: string,
  identity: Connection["identity"],
  riders: readonly [Rider, ...Rider[]],
  earlier: readonly MadeConnection[],
): MadeConnection {
  const [first] = riders;
  const measured = identity === "measured";
  const protocol = riders.find((rider) => rider.protocol !== null)?.protocol ?? null;
  const address = riders.map(({ entry, exchange }) => entry?.facts.ip ?? exchange?.ip).find((ip) => ip != null) ?? null;
  const lastUsed = riders.reduce((latest, { ride }) => Math.max(latest, ride.end), 0);
  const last = riders.reduce((latest, rider) => (rider.ride.end >= latest.ride.end ? rider : latest), first);
  const ended = measured ? howEnded(last) : { value: null, tier: "not-told" as const };
  return {
    riders,
    lastUsed,
    ended: ended.tier !== "not-told",
    connection: {
      id,
      identity,
      host: hostOf(first.ride.url),
      port: portOf(first),
      remoteAddress: told(address),
      protocol: told(protocol),
      tls: { value: /^(?:https|wss):/i.test(first.ride.url), tier: "derived" },
      opening: measured
        ? (riders.map(({ ride }) => openingPhases(ride.phases)).find(({ length }) => length > 0) ?? [])
        : [],
      rides: riders.map(({ ride }, at) => ({ ...ride, reused: measured ? at > 0 : null })),
      why: measured ? whyAnother(earlier, riders) : null,
      lastUsed,
      ended,
    },
  };
}

function told<V>(value: V | null): Told<V> {
  return { value, tier: value === null ? "not-told" : "measured" };
}

/** Port of the server: as told, else that of the address. */
export function portOf({ entry, ride }: Rider): number {
  if (entry?.facts.port != null) return entry.facts.port;
  return Number(portOfUrl(ride.url)) || 80;
}
