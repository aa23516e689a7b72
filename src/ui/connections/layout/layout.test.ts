import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Channel, Ride } from "../../../core/connection/connection.ts";
import { drawChannel } from "./channel-drawing.ts";
import { drawLane, rideAt } from "./lane-drawing.ts";
import { tracksOf } from "./lane-tracks.ts";
import { ticks } from "./ticks.ts";
import { timeScale } from "./time-scale.ts";
import { panned, showing, wholeViewport, zoomed } from "./viewport.ts";

const START = 1_795_000_000_000;

function ride(start: number, length = 10): Ride {
  const from = START + start;
  return {
    exchangeId: null,
    method: "GET",
    url: "https://shop.test/a",
    status: 200,
    phases: [
      { name: "blocked", start: from - 5, end: from },
      { name: "wait", start: from, end: from + length / 2 },
      { name: "receive", start: from + length / 2, end: from + length },
    ],
    start: from - 5,
    end: from + length,
    reused: true,
    source: "devtools",
  };
}

describe("the time scale", () => {
  it("is that of the clock where something happens all the time", () => {
    const scale = timeScale([
      { start: START, end: START + 500 },
      { start: START + 700, end: START + 900 },
    ]);
    expect([scale.length, scale.place(START + 700), scale.folds]).toEqual([900, 700, []]);
  });

  it("draws a long silence short", () => {
    const scale = timeScale([
      { start: START, end: START + 100 },
      { start: START + 60_000, end: START + 60_100 },
    ]);
    expect(scale.folds).toEqual([{ start: START + 160, end: START + 59_940, place: 160 }]);
    expect(scale.length).toBe(100 + 60 + 150 + 60 + 100);
    expect(scale.place(START + 60_000)).toBe(370);
    expect(scale.time(370)).toBe(START + 60_000);
  });

  it("goes on and on, and back to where it came from", () => {
    const span = fc.record({ start: fc.nat(1_000_000), length: fc.nat(3000) });
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), fc.array(fc.nat(1_000_000)), (spans, times) => {
        const scale = timeScale(
          spans.map(({ start, length }) => ({ start: START + start, end: START + start + length })),
        );
        const sorted = times.map((time) => START + time).sort((one, other) => one - other);
        const places = sorted.map((time) => scale.place(time));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        for (const [at, time] of sorted.entries()) expect(scale.time(places[at] ?? 0)).toBeCloseTo(time, 3);
      }),
    );
  });
});

describe("the part of time that shows", () => {
  it("stays inside of the whole, however it is moved", () => {
    const step = fc.oneof(
      fc.record({
        zoom: fc.double({ min: 0.1, max: 10, noNaN: true }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({ pan: fc.double({ min: -3, max: 3, noNaN: true }) }),
      fc.record({ show: fc.nat(5000) }),
    );
    fc.assert(
      fc.property(fc.array(step), fc.integer({ min: 1, max: 5000 }), (steps, length) => {
        let view = wholeViewport(length);
        for (const each of steps) {
          if ("zoom" in each) view = zoomed(view, each.zoom, each.at, length);
          else if ("pan" in each) view = panned(view, each.pan, length);
          else view = showing(view, Math.min(each.show, length), Math.min(each.show + 5, length), length);
          expect(view.from).toBeGreaterThanOrEqual(0);
          expect(view.from + view.span).toBeLessThanOrEqual(Math.max(4, length) + 1e-6);
          expect(view.span).toBeGreaterThanOrEqual(4 - 1e-6);
        }
      }),
    );
  });

  it("keeps what is under the pointer under the pointer", () => {
    const view = zoomed({ from: 100, span: 400 }, 0.5, 0.25, 1000);
    expect(view.from + view.span * 0.25).toBe(200);
  });
});

describe("the ruler", () => {
  it("has round times with room for each", () => {
    const scale = timeScale([{ start: START, end: START + 1000 }]);
    const lines = ticks(scale, wholeViewport(1000), 800);
    expect(lines.map(({ after }) => after)).toEqual([0, 200, 400, 600, 800, 1000]);
    expect(lines[1]?.left).toBe(160);
  });

  it("is never crowded", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 3000 }),
        (starts, width) => {
          const scale = timeScale(starts.map((start) => ({ start: START + start, end: START + start + 20 })));
          const lines = ticks(scale, wholeViewport(scale.length), width);
          expect(lines.length).toBeLessThanOrEqual(width / 40 + 2);
        },
      ),
    );
  });
});

describe("a lane", () => {
  it("puts rides of the same time above each other, three at most", () => {
    const rides = [ride(0, 100), ride(10, 100), ride(20, 100), ride(30, 100), ride(300)];
    expect(tracksOf(rides)).toEqual({ count: 3, of: [0, 1, 2, 0, 0] });
    expect(tracksOf([ride(0), ride(20), ride(40)])).toEqual({ count: 1, of: [0, 0, 0] });
  });

  const scale = timeScale([{ start: START, end: START + 1000 }]);
  const view = wholeViewport(1000);

  it("draws waiting and receiving where they were, and not the time in the queue", () => {
    const rides = [ride(100, 200)];
    const { paths } = drawLane(rides, tracksOf(rides), () => false, scale, view, 1000);
    expect([...paths.keys()]).toEqual(["wait", "receive"]);
    expect(paths.get("wait")).toBe("M100 4H200V16H100Z");
  });

  it("holds few paths and short ones for thousands of rides", () => {
    const rides = Array.from({ length: 5000 }, (_, at) => ride(at * 0.2, 0.1));
    const drawing = drawLane(rides, tracksOf(rides), () => true, scale, view, 1000);
    expect(drawing.paths.size).toBeLessThanOrEqual(2);
    for (const path of drawing.paths.values()) expect(path.length).toBeLessThan(30_000);
    expect(drawing.sessions.length).toBeLessThanOrEqual(1000 / 7 + 1);
    expect(drawing.labels).toEqual([]);
  });

  it("finds the ride under the pointer, or the nearest", () => {
    const rides = [ride(100, 50), ride(300, 1)];
    const at = (x: number): number => rideAt(rides, scale, view, 1000, { x, track: 0, tracks: tracksOf(rides) });
    expect([at(120), at(303), at(500)]).toEqual([0, 1, -1]);
  });
});

describe("a WebSocket", () => {
  it("has a tick for each frame, one at most for each pixel and direction", () => {
    const scale = timeScale([{ start: START, end: START + 1000 }]);
    const frames = Array.from({ length: 4000 }, (_, at) => ({
      direction: at % 2 === 0 ? ("sent" as const) : ("received" as const),
      at: START + (at % 100),
      opcode: 1,
      size: 1,
      preview: "",
    }));
    const channel: Channel = {
      ...{ id: "c", connectionId: null, handshake: null, url: "wss://a.test/", origin: null, cookie: null },
      ...{ openedAt: START, closedAt: START + 500, state: { value: "closed", tier: "measured" }, framesDropped: 0 },
      frames,
    };
    const { sent, received, from, to } = drawChannel(channel, START + 1000, scale, wholeViewport(1000), 1000);
    expect([from, to]).toEqual([0, 500]);
    expect(sent.match(/M/g)?.length).toBe(50);
    expect(received).toContain("V19");
  });
});
