import { expect, it } from "vitest";
import { differentialReport, isExplained } from "../../scripts/differential/report.ts";
import { runDifferential } from "../../scripts/differential/run-differential.ts";
import { browserName } from "../driver/browser-name.ts";

it("engine and browser agree on 300 random cases", { timeout: 300_000 }, async () => {
  const run = await runDifferential(browserName(), 300, 20_261_122);
  const report = differentialReport(run);
  // The report goes with the failure, each disagreement at its smallest.
  expect(isExplained(run), report).toBe(true);
  expect(run.trials).toHaveLength(300);
});
