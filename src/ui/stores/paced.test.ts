import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { paceClock } from "./pace-clock.fixture.ts";
import { paced } from "./paced.ts";

/** Work that takes `cost` milliseconds. */
function bench(cost: number) {
  const { clock, spend, pass } = paceClock();
  const source = signal(0);
  let runs = 0;
  const work = (): number => {
    runs += 1;
    spend(cost);
    return source.peek();
  };
  const made = paced(() => source.value, work, clock);
  return { source, made, pass, runs: () => runs };
}

it("works at first, and again after a change", () => {
  const { source, made, pass, runs } = bench(1);
  expect([made.value.value, runs()]).toEqual([0, 1]);
  source.value = 7;
  pass(200);
  expect([made.value.value, runs()]).toEqual([7, 2]);
});

it("makes one run of many changes", () => {
  const { source, made, pass, runs } = bench(1);
  for (let change = 1; change <= 50; change += 1) source.value = change;
  pass(200);
  expect([made.value.value, runs()]).toEqual([50, 2]);
});

it("rests nine times as long as the work took", () => {
  const { source, made, pass, runs } = bench(100);
  source.value = 1;
  pass(899);
  expect([made.value.value, runs()]).toEqual([0, 1]);
  pass(1);
  expect([made.value.value, runs()]).toEqual([1, 2]);
});

it("does nothing any more once it is closed", () => {
  const { source, made, pass, runs } = bench(1);
  source.value = 1;
  made.close();
  pass(1000);
  expect(runs()).toBe(1);
});
