import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaptureFact } from "../capture/event.ts";
import { begin, completed, failed, recordOf, request, response, transport } from "../capture/record.fixture.ts";
import type { TransportEvent } from "../capture/transport-event.ts";
import { connectionFigures } from "./connection-figures.ts";
import { connectionMap } from "./connection-map.ts";

const TIME = 1_000_000;
const FIRST = "https://shop.test/";

interface Trip extends Partial<TransportEvent> {
  readonly id: string;
  readonly later?: number;
  readonly cookie?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly type?: string;
  readonly frameId?: number;
  readonly initiator?: string;
  readonly topUrl?: string;
}

/** An exchange and its entry, `later` milliseconds after the first. */
function trip({ id, later = 0, cookie, headers = [], type, frameId = 0, initiator, topUrl, ...parts }: Trip) {
  const url = parts.url ?? FIRST;
  const method = parts.method ?? "GET";
  const status = parts.status ?? 200;
  const options = { id, url, later, method, ...(cookie === undefined ? {} : { cookie }) };
  const asked = { ...request({ ...options, type: type ?? "xmlhttprequest", frameId }), headers } as CaptureFact;
  const entry = Number(id);
  return [
    { ...asked, initiator: initiator ?? null, topUrl: topUrl ?? FIRST } as CaptureFact,
    response([], { ...options, status }),
    { ...completed(options), status } as CaptureFact,
    transport({ entry, url, method, status, start: TIME + later, ...parts }),
  ];
}

const REUSED = [1, -1, -1, -1, 1, 10, 2] as const;

function mapOf(...trips: readonly (readonly CaptureFact[])[]) {
  return connectionMap(recordOf(begin(), ...trips.flat()));
}

describe("connections", () => {
  it("hold the exchanges that rode on them, in order, the first with the phases of the opening", () => {
    const { connections, unmatchedEntries, unmatchedExchanges } = mapOf(
      trip({ id: "1" }),
      trip({ id: "2", url: `${FIRST}a`, later: 40, timings: REUSED }),
      trip({ id: "3", url: "https://ads.example/", later: 50, connectionId: "9" }),
    );
    expect(connections.map(({ id, host, rides }) => [id, host, rides.map(({ exchangeId }) => exchangeId)])).toEqual([
      ["7", "shop.test", ["1.0", "2.0"]],
      ["9", "ads.example", ["3.0"]],
    ]);
    const [first] = connections;
    expect(first?.opening).toEqual([
      { name: "dns", start: TIME + 1, end: TIME + 2 },
      { name: "tcp", start: TIME + 2, end: TIME + 4 },
      { name: "tls", start: TIME + 4, end: TIME + 8 },
    ]);
    expect(first?.rides.map(({ reused }) => reused)).toEqual([false, true]);
    expect(first).toMatchObject({
      identity: "measured",
      port: 443,
      remoteAddress: { value: "127.0.0.1", tier: "measured" },
      protocol: { value: "h2", tier: "measured" },
      tls: { value: true, tier: "derived" },
      why: null,
      lastUsed: TIME + 40 + 14,
    });
    expect([unmatchedEntries, unmatchedExchanges]).toEqual([0, 0]);
  });

  it("are in the order of the wire, not of the wish: what waited longer may have been asked for earlier", () => {
    const { connections } = mapOf(
      trip({ id: "1", url: `${FIRST}late`, timings: [300, -1, -1, -1, 1, 5, 1] }),
      trip({ id: "2", url: `${FIRST}opens`, later: 5 }),
    );
    expect(connections[0]?.rides.map(({ url, reused }) => [url, reused])).toEqual([
      [`${FIRST}opens`, false],
      [`${FIRST}late`, true],
    ]);
    expect(connections[0]?.opening).toHaveLength(3);
  });

  it("over QUIC have one handshake and no TCP", () => {
    const [connection] = mapOf(trip({ id: "1", httpVersion: "h3" })).connections;
    expect(connection?.protocol.value).toBe("h3");
    expect(connection?.opening.map(({ name }) => name)).toEqual(["dns", "quic"]);
  });

  it("that were opened ahead have no opening phases, and still a first exchange", () => {
    const [connection] = mapOf(trip({ id: "1", timings: REUSED })).connections;
    expect([connection?.opening, connection?.rides[0]?.reused]).toEqual([[], false]);
  });

  it("do not count what a cache or a service worker answered", () => {
    expect(
      mapOf(trip({ id: "1", source: "cache" }), trip({ id: "2", later: 90, source: "worker" })).connections,
    ).toEqual([]);
  });

  it("are one for the same number, whatever the host: HTTP/2 may share one between names", () => {
    const { connections } = mapOf(trip({ id: "1" }), trip({ id: "2", url: "https://www.shop.test/", later: 50 }));
    expect(connections.map(({ host, rides }) => [host, rides.length])).toEqual([["shop.test", 2]]);
  });
});

describe("entries and exchanges", () => {
  it("of one address meet the nearest, and what is over is counted", () => {
    const again = transport({ entry: 7, counter: 7, start: TIME + 5000, connectionId: "8" });
    const { connections, unmatchedEntries } = mapOf(trip({ id: "1" }), [again]);
    expect(connections.map(({ id, rides }) => [id, rides[0]?.exchangeId])).toEqual([
      ["7", "1.0"],
      ["8", null],
    ]);
    expect(unmatchedEntries).toBe(1);
  });

  it("of one address and another answer do not meet", () => {
    const { unmatchedEntries, unmatchedExchanges, connections } = mapOf([
      ...trip({ id: "1" }).slice(0, 3),
      transport({ status: 304 }),
    ]);
    expect([unmatchedEntries, unmatchedExchanges]).toEqual([1, 1]);
    expect(connections.map(({ identity, rides }) => [identity, rides[0]?.source])).toEqual([
      ["measured", "devtools"],
      ["not-told", "wire"],
    ]);
  });

  it("whose number is not the same: the surplus is left out, wherever it stands", () => {
    const trips = [0, 1000, 2000].flatMap((later, at) => trip({ id: String(at + 1), later, connectionId: `${at}` }));
    const without = trips.filter((fact) => fact.kind !== "transport" || fact.entry !== 2);
    const rides = connectionMap(recordOf(begin(), ...without)).connections.flatMap((one) => one.rides);
    expect(rides.map(({ exchangeId, source }) => `${exchangeId} ${source}`).sort()).toEqual([
      "1.0 devtools",
      "2.0 wire",
      "3.0 devtools",
    ]);
  });

  it("each meet at most one, whatever comes", () => {
    const step = fc.record({
      url: fc.constantFrom(FIRST, `${FIRST}a`),
      later: fc.nat(100_000),
      what: fc.constantFrom("both", "entry", "exchange"),
      number: fc.constantFrom("1", "2", null),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const facts = steps.flatMap(({ url, later, what, number }, at) => {
          const all = trip({ id: String(at), url, later, connectionId: number });
          return what === "both" ? all : what === "entry" ? all.slice(3) : all.slice(0, 3);
        });
        const { connections, unmatchedEntries, unmatchedExchanges } = connectionMap(recordOf(begin(), ...facts));
        const rides = connections.flatMap((one) => one.rides);
        const ids = rides.flatMap(({ exchangeId }) => exchangeId ?? []);
        const entries = steps.filter(({ what }) => what !== "exchange").length;
        const exchanges = steps.filter(({ what }) => what !== "entry").length;
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(exchanges);
        expect(rides.length).toBe(exchanges + unmatchedEntries);
        expect(rides.length).toBe(entries + unmatchedExchanges);
      }),
    );
  });
});

describe("a further connection to a host is there", () => {
  const why = (...trips: readonly (readonly CaptureFact[])[]) => mapOf(...trips).connections.at(-1)?.why?.key ?? null;
  const cors: readonly (readonly [string, string])[] = [["sec-fetch-mode", "cors"]];

  it("for a preflight, which never carries credentials", () => {
    const preflight = { method: "OPTIONS", status: 204, resourceType: "preflight", connectionId: "8" };
    expect(why(trip({ id: "1", cookie: "a=1" }), trip({ id: "2", later: 50, ...preflight }))).toBe(
      "connections_why_preflight",
    );
  });

  it("for requests without credentials", () => {
    expect(why(trip({ id: "1", cookie: "a=1" }), trip({ id: "2", later: 50, connectionId: "8", headers: cors }))).toBe(
      "connections_why_no_credentials",
    );
  });

  it("for a frame of another site", () => {
    const frame = { frameId: 4, type: "sub_frame", topUrl: "https://news.example/", connectionId: "8" };
    expect(why(trip({ id: "1" }), trip({ id: "2", later: 50, ...frame }))).toBe("connections_why_partition");
  });

  it("since the one before announced its end", () => {
    expect(why(trip({ id: "1", closes: true }), trip({ id: "2", later: 50, connectionId: "8" }))).toBe(
      "connections_why_ended",
    );
  });

  it("since HTTP/1.1 carries one exchange at a time, and the others were busy", () => {
    const serial = { httpVersion: "HTTP/1.1", cookie: "a=1" };
    expect(
      why(
        trip({ id: "1", ...serial }),
        trip({ id: "2", later: 2, connectionId: "8", url: `${FIRST}b`, ...serial }),
        trip({ id: "3", later: 3, connectionId: "9", url: `${FIRST}c`, ...serial }),
      ),
    ).toBe("connections_why_busy");
  });

  it("for a reason that cannot be told, else", () => {
    expect(why(trip({ id: "1", cookie: "a=1" }), trip({ id: "2", later: 50, connectionId: "8", cookie: "a=1" }))).toBe(
      null,
    );
  });
});

describe("a connection ended", () => {
  const ended = (parts: Partial<TransportEvent>) => mapOf(trip({ id: "1", ...parts })).connections[0]?.ended;

  it("as its last answer announced", () => {
    expect(ended({ closes: true })).toEqual({ value: { key: "connections_ended_close" }, tier: "derived" });
  });

  it("with its only answer in HTTP/1.0", () => {
    expect(ended({ httpVersion: "HTTP/1.0" })).toEqual({ value: { key: "connections_ended_http10" }, tier: "derived" });
  });

  it("not by HTTP/1.0 where its answer asks to keep it", () => {
    const kept = response([], { headers: [["connection", "Keep-Alive"]] });
    const [connection] = mapOf([request(), kept, completed(), transport({ httpVersion: "HTTP/1.0" })]).connections;
    expect(connection?.ended.tier).toBe("not-told");
  });

  it("with an answer of HTTP/1.1 that was broken off, and not with a stream of HTTP/2", () => {
    const aborted = (type: string, httpVersion: string) => {
      const asked = request({ type });
      return mapOf([asked, response(), failed(), transport({ httpVersion })]).connections[0]?.ended;
    };
    expect(aborted("image", "http/1.1")).toEqual({ value: { key: "connections_ended_broken_off" }, tier: "derived" });
    expect(aborted("image", "http/2.0")?.tier).toBe("not-told");
    // What a download is called: all of it has come.
    expect(aborted("main_frame", "http/1.1")?.tier).toBe("not-told");
  });

  it("by an error that the browser named", () => {
    const broken = [request(), { ...failed(), error: "net::ERR_CONNECTION_RESET" } as CaptureFact];
    const [connection] = mapOf([...broken, transport({ status: 0 })]).connections;
    expect(connection?.ended).toMatchObject({ tier: "measured", value: { params: ["net::ERR_CONNECTION_RESET"] } });
  });

  it("at a moment that nobody sees, else", () => {
    expect(ended({})?.tier).toBe("not-told");
  });
});

describe("without numbers of connections", () => {
  it("all that went to a host stands together, and protocol and address come from webRequest", () => {
    const line = { kind: "response", statusLine: "HTTP/2.0 200" };
    const facts = [request(), { ...response(), ...line } as CaptureFact, completed()];
    const record = recordOf(begin("firefox"), ...facts, transport({ entry: 3, connectionId: null, url: `${FIRST}b` }));
    const { connections, unmatchedExchanges } = connectionMap(record);
    expect(connections).toMatchObject([
      {
        identity: "not-told",
        host: "shop.test",
        protocol: { value: "h2", tier: "measured" },
        remoteAddress: { value: "127.0.0.1" },
        ended: { value: null, tier: "not-told" },
        opening: [],
        why: null,
      },
    ]);
    expect(connections[0]?.rides.map(({ reused }) => reused)).toEqual([null, null]);
    expect(unmatchedExchanges).toBe(1);
  });

  it("nothing of a Chromium status line is believed: it says HTTP/1.1 for HTTP/2 too", () => {
    expect(mapOf([request(), response(), completed()]).connections[0]?.protocol).toEqual({
      value: null,
      tier: "not-told",
    });
  });
});

describe("channels", () => {
  const url = "wss://chat.test/echo";
  const shake = { url, status: 101, connectionId: null, timings: [-1, -1, -1, -1, 0, 40, 0] as const };

  function channelOf(browser: "chromium" | "firefox", ...entries: readonly Partial<TransportEvent>[]) {
    const wire = trip({ id: "1", ...shake, cookie: "sid=1", headers: [["origin", "https://chat.test"]] }).slice(0, 3);
    const told = entries.map((entry, counter) => transport({ ...shake, ...entry, entry: 1, counter }));
    const map = connectionMap(recordOf(begin(browser), ...wire, ...told));
    expect(map.connections).toEqual([]);
    return map.channels[0];
  }

  it("have the frames of all that was told, the cookies and the origin of their handshake", () => {
    const channel = channelOf(
      "chromium",
      { finished: false, frameCount: 1, frames: [["sent", TIME + 50, 1, 2, "hi"]] },
      { finished: false, frameCount: 2, framesFrom: 1, frames: [["received", TIME + 60, 1, 8, "echo: hi"]] },
    );
    expect(channel).toMatchObject({
      handshake: "1.0",
      origin: "https://chat.test",
      cookie: "sid=1",
      openedAt: TIME + 20,
      closedAt: null,
      state: { value: "open", tier: "measured" },
      framesDropped: 0,
    });
    expect(channel?.frames).toEqual([
      { direction: "sent", at: TIME + 50, opcode: 1, size: 2, preview: "hi" },
      { direction: "received", at: TIME + 60, opcode: 1, size: 8, preview: "echo: hi" },
    ]);
  });

  it("have closed when their entry has finished, and count the frames that were not kept", () => {
    const channel = channelOf("chromium", {
      frameCount: 9,
      frames: [["sent", TIME + 50, 1, 2, "hi"]],
      timings: [-1, -1, -1, -1, 0, 40, 60],
    });
    expect(channel).toMatchObject({ closedAt: TIME + 100, state: { value: "closed" }, framesDropped: 8 });
  });

  it("of Firefox tell their handshake alone: its entry finishes with it", () => {
    expect(channelOf("firefox", {})).toMatchObject({ closedAt: null, state: { value: null, tier: "not-told" } });
  });

  it("without an entry have what webRequest told", () => {
    expect(channelOf("chromium")).toMatchObject({ handshake: "1.0", openedAt: TIME + 20, state: { tier: "not-told" } });
  });
});

describe("figures", () => {
  it("say how many were opened, what opening took, and where sessions share with what goes without", () => {
    const { connections } = mapOf(
      trip({ id: "1" }),
      trip({ id: "2", url: `${FIRST}a`, later: 40, timings: [1, -1, -1, -1, 1, 10, 3] }),
      trip({ id: "3", url: `${FIRST}b`, later: 50, connectionId: "9", timings: [1, -1, -1, -1, 1, 10, 3] }),
    );
    const figures = connectionFigures(connections, (id) => id !== "1.0");
    expect(figures).toMatchObject({ opened: 2, atLeast: false, ridesPerConnection: 1.5, mixed: 1 });
    expect(figures.openingShare).toBeCloseTo(7 / (20 + 14 + 14), 5);
  });

  it("say nothing of what is not told", () => {
    expect(connectionFigures([], () => true)).toEqual({
      opened: 0,
      atLeast: false,
      ridesPerConnection: null,
      openingShare: null,
      mixed: null,
    });
  });
});
