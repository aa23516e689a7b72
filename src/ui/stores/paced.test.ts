import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { type PaceClock, paced } from "./paced.ts";

/** A clock that moves when told, on which work takes `cost` milliseconds. */
function bench(cost: number) {
  let time = 0;
  const calls: { at: number; run: () => void }[] = [];
  const clock: PaceClock = { now: () => time, later: (run, delay) => calls.push({ at: time + delay, run }) };
  const source = signal(0);
  let runs = 0;
  const work = (): number => {
    runs += 1;
    time += cost;
    return source.peek();
  };
  const made = paced(() => source.value, work, clock);
  const pass = (milliseconds: number): void => {
    time += milliseconds;
    for (const call of calls.splice(0)) {
      if (call.at <= time) call.run();
      else calls.push(call);
    }
  };
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
