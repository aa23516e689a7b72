import { describe, expect, it } from "vitest";
import type { Case } from "../../scripts/differential/case.ts";
import { SETTINGS } from "../../scripts/differential/laboratory.ts";
import { differentialReport, isExplained } from "../../scripts/differential/report.ts";
import { joined } from "../../scripts/differential/run-differential.ts";
import { runShare, type Share } from "../../scripts/differential/run-share.ts";
import type { Laboratory } from "../../scripts/differential/trial.ts";
import { browserName } from "../driver/browser-name.ts";
import { contexts, differences, sendingCase, settingCases } from "./contexts.ts";
import { action, caseOf, place, useLaboratory } from "./laboratory.ts";

const shares: Share[] = [];

describe.each(SETTINGS[browserName()])("third-party cookies %s", (setting) => {
  const laboratory = useLaboratory(setting);
  const all = contexts();
  const run = (cases: readonly Case[]): ReturnType<Laboratory["run"]> => laboratory().run(cases, "arrive");

  it("the setting's share of the random cases goes through the browser", { timeout: 300_000 }, async () => {
    const share = await runShare(laboratory(), 300, 20_261_122);
    expect(share.trials).toHaveLength(300 / SETTINGS[browserName()].length);
    shares.push(share);
  });

  it("the engine says what goes with a request in every context", { timeout: 120_000 }, async () => {
    const [trial] = await run([sendingCase(all)]);
    expect(differences(trial, ["visit", "visit in clear", ...all.keys()])).toEqual([]);
  });

  it("the engine says what is kept from a response in every context", { timeout: 120_000 }, async () => {
    const cases = settingCases(all);
    const trials = await run([...cases.keys()]);
    expect([...cases.values()].map((names, at) => differences(trials[at], names))).toEqual([[], []]);
  });

  it("a partition is its top-level site's own", async () => {
    const inOther = action("image", place("other", true), true);
    const [trial] = await run([
      caseOf(
        { ...inOther, lines: ["part=1; SameSite=None; Secure; Partitioned"] },
        inOther,
        action("image", place("third", true), true),
        action("image", place("own", true), true),
      ),
    ]);
    expect(trial?.differences).toEqual([]);
    // Firefox blocks the partitions of third parties along with everything else of theirs.
    const sent = browserName() === "firefox" && setting === "blocked" ? "" : "part=1";
    expect(trial?.observation.hits.map((hit) => hit?.cookie)).toEqual(["", sent, "", ""]);
  });
});

it("engine and browser agree on 300 random cases", () => {
  const run = joined(browserName(), shares);
  const report = differentialReport(run);
  // The report goes with the failure, each disagreement at its smallest.
  expect(isExplained(run), report).toBe(true);
  expect(run.trials).toHaveLength(300);
});
