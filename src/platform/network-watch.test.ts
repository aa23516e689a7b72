import { describe, expect, it, vi } from "vitest";
import { harChannel, harEntry } from "../core/connection/har-entry.fixture.ts";
import type { FoundFact } from "../protocol/fact-outbox.ts";
import { watchNetwork } from "./network-watch.ts";

const frame = (data: string): object => ({ type: "send", time: 1_795_364_304, opcode: 1, data });

/** A network log and a clock that a test moves. */
function network() {
  let finished: (entry: object) => void = () => {};
  let navigated: () => void = () => {};
  let calls: { readonly at: number; readonly call: () => void }[] = [];
  let now = 0;
  const log: object[] = [];
  const entries = vi.fn(async () => [...log]);
  const told: FoundFact[] = [];
  const watch = watchNetwork(
    {
      onFinished: (hear) => {
        finished = hear;
      },
      onNavigated: (hear) => {
        navigated = hear;
      },
      entries,
    },
    { now: () => now, after: (milliseconds, call) => calls.push({ at: now + milliseconds, call }) },
    (fact) => told.push(fact),
  );
  return {
    log,
    told,
    watch,
    entries,
    finish: (entry: object) => finished(entry),
    navigate: () => navigated(),
    waiting: () => calls.length,
    /** Lets so much time pass, and what was planned for it happen. */
    async pass(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        const due = calls.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
        if (!due) break;
        calls = calls.filter((each) => each !== due);
        now = due.at;
        due.call();
        await new Promise((done) => setImmediate(done));
      }
      now = until;
    },
  };
}

describe("entries that finish", () => {
  it("of what ended before its document was told of are looked for once, and not again", async () => {
    const { log, told, watch, pass, entries, navigate } = network();
    watch.ended("https://shop.test/");
    watch.ended("https://shop.test/gone");
    navigate();
    log.push(harEntry());
    await pass(60_000);
    expect(told.map(({ url }) => url)).toEqual(["https://shop.test/"]);
    expect(entries).toHaveBeenCalledTimes(1);
  });

  it("are told as they come, and the log is not read as a whole", async () => {
    const { finish, told, watch, pass, entries } = network();
    watch.ended("https://shop.test/");
    finish(harEntry());
    await pass(60_000);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ entry: 0, finished: true, url: "https://shop.test/", frameCount: 0 });
    expect(entries).not.toHaveBeenCalled();
  });

  it("are told each, also when two are alike to the millisecond", () => {
    const { finish, told } = network();
    finish(harEntry());
    finish(harEntry());
    expect(told.map(({ entry }) => entry)).toEqual([0, 1]);
  });

  it("may come before it is said that their exchange ended", async () => {
    const { finish, watch, pass, entries } = network();
    finish(harEntry());
    watch.ended("https://shop.test/");
    await pass(60_000);
    expect(entries).not.toHaveBeenCalled();
  });
});

describe("an exchange whose entry does not come", () => {
  it("is looked for in the whole log, and what comes later about it is the same entry", async () => {
    const { finish, watch, pass, told, log } = network();
    watch.ended("https://shop.test/");
    log.push(harEntry());
    await pass(2000);
    expect(told).toMatchObject([{ entry: 0, finished: false }]);
    finish(harEntry());
    expect(told.at(-1)).toMatchObject({ entry: 0, finished: true });
  });

  it("is given up after a few looks, each later than the one before", async () => {
    const { watch, pass, told, entries, waiting } = network();
    watch.ended("https://shop.test/");
    await pass(600_000);
    expect(entries).toHaveBeenCalledTimes(5);
    expect(told).toEqual([]);
    expect(waiting()).toBe(0);
  });
});

describe("a WebSocket", () => {
  async function opened() {
    const made = network();
    made.watch.ended("wss://shop.test/echo");
    made.log.push(harChannel([frame("a")]));
    await made.pass(150);
    return made;
  }

  it("is told of while it is open, with what is new of its frames", async () => {
    const { told, log, pass } = await opened();
    expect(told).toMatchObject([{ finished: false, frameCount: 1, framesFrom: 0 }]);
    log[0] = harChannel([frame("a"), frame("b"), frame("c")]);
    await pass(600);
    await pass(600);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({ entry: 0, frameCount: 3, framesFrom: 1 });
    expect(told[1]?.frames.map(([, , , , preview]) => preview)).toEqual(["b", "c"]);
  });

  it("is no longer looked at once it has closed", async () => {
    const { told, finish, pass, entries } = await opened();
    finish(harChannel([frame("a"), frame("z")]));
    expect(told.at(-1)).toMatchObject({ entry: 0, finished: true, frameCount: 2, framesFrom: 1 });
    await pass(600);
    const looks = entries.mock.calls.length;
    await pass(60_000);
    expect(entries.mock.calls.length).toBe(looks);
  });

  it("has closed when its document is gone", async () => {
    const { told, log, pass } = await opened();
    log.length = 0;
    await pass(1000);
    expect(told.at(-1)).toMatchObject({ entry: 0, finished: true, frames: [] });
  });

  it("has the first two thousand frames told, and the others counted", async () => {
    const { told, log, pass } = await opened();
    log[0] = harChannel(Array.from({ length: 5000 }, (_, at) => frame(String(at))));
    await pass(2000);
    expect(told.reduce((sum, { frames }) => sum + frames.length, 0)).toBe(2000);
    expect(told.at(-1)?.frameCount).toBe(5000);
    expect(Math.max(...told.map(({ frames }) => frames.length))).toBeLessThanOrEqual(200);
  });
});
