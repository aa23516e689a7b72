import { describe, expect, it } from "vitest";
import { begin, completed, recordOf, request, response, transport } from "../../../core/capture/record.fixture.ts";
import type { TransportEvent } from "../../../core/capture/transport-event.ts";
import { connectionMap } from "../../../core/connection/connection-map.ts";
import { lanesOf } from "../model/lane.ts";
import { moved } from "../model/move.ts";
import { tableRows } from "../table/table-rows.ts";
import { callsOf } from "./calls-of.ts";
import { frameRows } from "./frame-rows.ts";
import { glossaryPlaces } from "./glossary-places.ts";
import { idleGaps } from "./idle-gaps.ts";

function mapOf(...entries: readonly Partial<TransportEvent>[]) {
  const facts = entries.map((entry, at) => transport({ entry: at, ...entry }));
  return connectionMap(recordOf(begin(), request(), response(), completed(), ...facts));
}

const channel = { url: "wss://shop.test/echo", status: 101, connectionId: null, start: 1_000_100 } as const;
const frame = ["sent", 1_000_200, 1, 2, "Hello"] as const;

describe("the calls of an exchange", () => {
  const calls = (entry: Partial<TransportEvent>) => {
    const [connection] = mapOf(entry).connections;
    const first = connection?.rides[0];
    return connection && first ? callsOf(connection, first) : [];
  };

  it("are five of the client and seven of the server", () => {
    expect(calls({}).flatMap(({ client }) => client ?? [])).toEqual(["socket", "connect", "write", "read", "close"]);
    const server = ["socket", "bind", "listen", "accept", "read", "write", "close"];
    expect(calls({}).flatMap(({ server: call }) => call ?? [])).toEqual(server);
  });

  it("say what was measured, what follows, and what is drawn as in a textbook", () => {
    expect(calls({}).map(({ id, tier }) => `${id} ${tier}`)).toEqual([
      ...["server illustrated", "bind illustrated", "listen illustrated", "socket illustrated"],
      ...["connect derived", "tls measured", "write measured", "read measured", "close illustrated"],
    ]);
  });

  it("over QUIC connect and accept nothing", () => {
    expect(calls({ httpVersion: "h3" }).flatMap(({ server }) => server ?? [])).not.toContain("accept");
    expect(calls({ httpVersion: "h3" }).map(({ id }) => id)).not.toContain("tls");
  });
});

describe("the glossary", () => {
  it("leads to a place that shows the term, the chosen lane first", () => {
    const lanes = lanesOf(mapOf({}, { url: "https://ads.example/", connectionId: "9" }, channel));
    const chosen = lanes.find(({ id }) => id === "connection 9");
    const places = glossaryPlaces(lanes, { lane: "connection 9", ride: 0 });
    expect(places.tcp?.lane).toBe(chosen);
    expect(places.channel?.lane.kind).toBe("channel");
    expect(places.udp).toEqual({ lane: chosen, ride: 0 });
  });

  it("leads nowhere where nothing shows the term", () => {
    const places = glossaryPlaces(lanesOf(mapOf({ timings: [-1, -1, -1, -1, 1, 2, 3] })), null);
    expect([places.tcp, places.channel, places.handshake]).toEqual([null, null, null]);
    expect(places.socket).not.toBeNull();
  });
});

describe("the lanes", () => {
  const lanes = lanesOf(mapOf({}, { url: "https://shop.test/b", start: 1_000_050 }, channel));

  it("stand under their hosts", () => {
    expect(lanes.map(({ id }) => id)).toEqual([
      "host https://shop.test:443",
      "connection 7",
      "host wss://shop.test:443",
      "channel p.2",
    ]);
  });

  it("are walked by keys, without stopping at hosts", () => {
    const at = (key: string, chosen: { lane: string; ride: number | null } | null) => {
      const target = moved(key, lanes, chosen);
      return target && [target.lane.id, target.ride];
    };
    expect(at("ArrowDown", null)).toEqual(["connection 7", 0]);
    expect(at("ArrowRight", { lane: "connection 7", ride: 0 })).toEqual(["connection 7", 1]);
    expect(at("ArrowRight", { lane: "connection 7", ride: 1 })).toEqual(["connection 7", 1]);
    expect(at("ArrowDown", { lane: "connection 7", ride: 0 })).toEqual(["channel p.2", null]);
    expect(at("ArrowUp", { lane: "connection 7", ride: 0 })).toBeNull();
    expect(at("x", null)).toBeNull();
  });

  it("have a row of the table for each exchange and each WebSocket", () => {
    expect(tableRows(lanes).map(({ id }) => id)).toEqual(["connection 7 0", "connection 7 1", "channel p.2"]);
  });
});

describe("small things", () => {
  it("frames are found by their payload, masked or not, and by direction", () => {
    const [found] = mapOf({ ...channel, frameCount: 1, frames: [frame] }).channels;
    const frames = found?.frames ?? [];
    expect(frameRows(frames, "hell", "all")).toHaveLength(1);
    expect(frameRows(frames, "", "received")).toEqual([]);
    expect(frameRows(frames, "no", "sent")).toEqual([]);
  });

  it("a connection rests when nothing rides on it for a second", () => {
    const [connection] = mapOf(
      {},
      { start: 1_000_500, url: "https://shop.test/b" },
      { start: 1_009_000, url: "https://shop.test/c" },
    ).connections;
    const { count, longest } = idleGaps(connection?.rides ?? []);
    expect(count).toBe(1);
    expect(longest).toBeGreaterThan(8000);
  });
});
