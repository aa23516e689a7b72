import { describe, expect, it } from "vitest";
import { shopTraffic } from "../dev/shop-traffic.ts";
import { createRecordStore } from "./record-store.ts";

/** A store whose work runs when the test says so, with a clock that the test moves. */
function testStore() {
  let time = 0;
  const waiting = new Set<() => void>();
  const store = createRecordStore(
    (work) => waiting.add(work),
    () => time,
  );
  const run = (pass: number): void => {
    time += pass;
    const works = [...waiting];
    waiting.clear();
    for (const work of works) work();
  };
  return { store, run };
}

const EVENTS = shopTraffic("chromium", Date.UTC(2026, 0, 1));

describe("createRecordStore", () => {
  it("adds events up and tells once for many", () => {
    const { store, run } = testStore();
    store.push(EVENTS.slice(0, 5), true);
    store.push(EVENTS.slice(5), false);
    expect(store.version.value).toBe(0);
    run(0);
    expect(store.version.value).toBe(1);
    expect(store.loading.value).toBe(false);
    expect(store.record.value.exchanges.length).toBeGreaterThan(10);
    expect(store.events).toHaveLength(EVENTS.length);
  });

  it("tells no more often than can be looked at, and forgets nothing", () => {
    const { store, run } = testStore();
    store.push(EVENTS.slice(0, 10), false);
    run(0);
    store.push(EVENTS.slice(10, 20), false);
    run(16);
    expect(store.version.value).toBe(1);
    run(80);
    expect(store.version.value).toBe(2);
    run(500);
    expect(store.version.value).toBe(2);
  });

  it("starts over", () => {
    const { store, run } = testStore();
    store.push(EVENTS, false);
    run(0);
    store.reset();
    expect(store.record.value.exchanges).toEqual([]);
    expect(store.loading.value).toBe(true);
    store.push(EVENTS.slice(0, 3), false);
    run(0);
    expect(store.loading.value).toBe(false);
  });
});
