import { expect, it } from "vitest";
import { differentialReport, isExplained } from "../../scripts/differential/report.ts";
import { runDifferential } from "../../scripts/differential/run-differential.ts";
import { browserName } from "../driver/session.ts";

it("engine and browser agree on 300 random cases", { timeout: 1_200_000 }, async () => {
  const run = await runDifferential(browserName(), 300, 20_261_122);
  const report = differentialReport(run);
  console.log(report);
  expect([isExplained(run), run.trials.length, report.split("\n")[0]]).toEqual([true, 300, expect.any(String)]);
});
