import type { Channel, Connection, ConnectionMap } from "../../../core/connection/connection.ts";
import { readUrl } from "../../../core/site/url-parts.ts";
import { type Tracks, tracksOf } from "../layout/lane-tracks.ts";

/** One row of the drawing. */
export type Lane =
  | {
      readonly kind: "host";
      readonly id: string;
      /** With scheme and port, as an origin is written. */
      readonly origin: string;
      readonly connections: readonly Connection[];
      readonly channels: readonly Channel[];
    }
  | { readonly kind: "connection"; readonly id: string; readonly connection: Connection; readonly tracks: Tracks }
  | { readonly kind: "channel"; readonly id: string; readonly channel: Channel };

export function connectionLaneId(connection: Connection): string {
  return `connection ${connection.id}`;
}

export function channelLaneId(channel: Channel): string {
  return `channel ${channel.id}`;
}

/** Connections and channels under their hosts, hosts in the order of first use. */
export function lanesOf(map: Pick<ConnectionMap, "connections" | "channels">): readonly Lane[] {
  const hosts = new Map<string, { connections: Connection[]; channels: Channel[]; first: number }>();
  const hostAt = (origin: string, first: number): { connections: Connection[]; channels: Channel[]; first: number } => {
    const known = hosts.get(origin) ?? { connections: [], channels: [], first };
    known.first = Math.min(known.first, first);
    hosts.set(origin, known);
    return known;
  };
  for (const connection of map.connections) {
    hostAt(connectionOrigin(connection), connection.rides[0]?.start ?? 0).connections.push(connection);
  }
  for (const channel of map.channels) hostAt(channelOrigin(channel), channel.openedAt).channels.push(channel);
  return [...hosts]
    .sort(([, one], [, other]) => one.first - other.first)
    .flatMap(([origin, { connections, channels }]) => [
      { kind: "host", id: `host ${origin}`, origin, connections, channels } as const,
      ...connections.map((connection): Lane => {
        return { kind: "connection", id: connectionLaneId(connection), connection, tracks: tracksOf(connection.rides) };
      }),
      ...channels.map((channel): Lane => ({ kind: "channel", id: channelLaneId(channel), channel })),
    ]);
}

/** Scheme, host and port, also where the port is the scheme's own: that is what a connection goes to. */
export function connectionOrigin({ tls, host, port }: Connection): string {
  return `${tls.value ? "https" : "http"}://${host}:${port}`;
}

export function channelOrigin({ url }: Channel): string {
  const read = readUrl(url);
  if (read === null) return url;
  const { protocol, hostname, port } = read;
  return `${protocol}//${hostname}:${port || (protocol === "wss:" ? "443" : "80")}`;
}
