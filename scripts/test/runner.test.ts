import { expect, it } from "vitest";
import { none, oneCheck } from "./counts.ts";
import { runStages } from "./runner.ts";
import { chosenStages, type Stage } from "./stage.ts";

async function run(stages: readonly Stage[]): Promise<{ lines: string[]; failed: number }> {
  const lines: string[] = [];
  let time = 0;
  const counts = await runStages(
    stages,
    (line) => lines.push(line),
    () => (time += 1500),
  );
  return { lines, failed: counts.failed };
}

const good: Stage = { name: "unit", run: async () => ({ passed: 7, failed: 0, skipped: 0 }) };
const bad: Stage = { name: "build", run: async () => oneCheck(false) };

it("ends with one line that counts everything", async () => {
  const { lines } = await run([good, bad, good]);
  expect(lines.at(-1)).toBe("14 passed, 1 failed");
});

it("gives each stage its time", async () => {
  const { lines } = await run([good]);
  expect(lines).toContain("unit               1.5 s  7 passed, 0 failed");
});

it("says each failure again before the last line, and of a long one how much was left out", async () => {
  const long = ["why", ...Array.from({ length: 60 }, (_, index) => `at ${index}`)].join("\n");
  const failing: Stage = {
    name: "e2e",
    run: async () => ({ passed: 1, failed: 2, skipped: 0, failures: ["short", long] }),
  };
  const { lines } = await run([failing, good]);
  const [short, cut, counts] = lines.slice(-3);
  expect(short).toBe("e2e: short\n");
  expect(cut).toMatch(/^e2e: why\n(?:at \d+\n)+at 38\n\(21 more lines\)\n$/);
  expect(counts).toBe("8 passed, 2 failed");
});

it("goes on after a failure, but not with a stage that needs what failed", async () => {
  const ran: string[] = [];
  const note = (name: string, needs?: string): Stage => ({
    name,
    ...(needs === undefined ? {} : { needs }),
    run: async () => {
      ran.push(name);
      return oneCheck(true);
    },
  });
  const { lines, failed } = await run([bad, note("e2e", "build"), note("docs")]);
  expect(ran).toEqual(["docs"]);
  expect(failed).toBe(2);
  expect(lines).toContain("e2e cannot run, because build failed.");
});

it("fails a stage that threw, and one that ran nothing", async () => {
  const broken: Stage = { name: "lint", run: () => Promise.reject(new Error("No linter here.")) };
  const empty: Stage = { name: "e2e", run: async () => none };
  const { lines, failed } = await run([broken, empty]);
  expect(failed).toBe(2);
  expect(lines).toContain("lint could not be run: No linter here.");
  expect(lines).toContain("e2e ran no test at all.");
});

it("runs the chosen stages in their own order and refuses unknown ones", () => {
  const names = (only?: string): string[] => chosenStages([good, bad], only).map(({ name }) => name);
  expect(names()).toEqual(["unit", "build"]);
  expect(names("build, unit")).toEqual(["unit", "build"]);
  expect(() => names("speed")).toThrow('There is no stage "speed": choose from unit, build.');
});
