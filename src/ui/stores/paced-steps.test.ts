import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { paceClock } from "./pace-clock.fixture.ts";
import { pacedSteps } from "./paced-steps.ts";

/** Work of `steps` steps that take `cost` milliseconds each. */
function bench(steps: number, cost: number) {
  const { clock, spend, pass } = paceClock();
  const source = signal(0);
  let runs = 0;
  function* work(): Generator<number, number> {
    runs += 1;
    const found = source.peek();
    for (let done = 0; done < steps; done++) {
      spend(cost);
      yield done / steps;
    }
    return found;
  }
  const made = pacedSteps(() => source.value, work, clock);
  return { source, made, pass, runs: () => runs };
}

it("does small work at once, and says nothing of progress", () => {
  const { made } = bench(3, 1);
  expect([made.value.value, made.progress.value]).toEqual([0, null]);
});

it("pauses in long work and says the share that is done", () => {
  const { made, pass } = bench(10, 5);
  const seen: (number | null)[] = [made.progress.value];
  while (made.value.value === null) {
    pass(1);
    seen.push(made.progress.value);
  }
  expect(seen).toEqual([0.2, 0.5, 0.8, null]);
});

it("goes on to its end when something changes meanwhile, and works again after a rest", () => {
  const { source, made, pass, runs } = bench(10, 5);
  pass(1);
  source.value = 7;
  while (made.value.value === null) pass(1);
  expect([made.value.value, runs()]).toEqual([0, 1]);
  pass(449);
  expect(runs()).toBe(1);
  pass(1);
  while (made.progress.value !== null) pass(1);
  expect([made.value.value, runs()]).toEqual([7, 2]);
});

it("makes one run of many changes", () => {
  const { source, made, pass, runs } = bench(1, 1);
  pass(200);
  for (let change = 1; change <= 50; change += 1) source.value = change;
  pass(0);
  expect([made.value.value, runs()]).toEqual([50, 2]);
});

it("does nothing any more once it is closed", () => {
  const { made, pass } = bench(10, 5);
  made.close();
  pass(1000);
  expect(made.value.value).toBeNull();
});
