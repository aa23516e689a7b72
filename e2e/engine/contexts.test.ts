import { describe, expect, it } from "vitest";
import type { Action, Case, How } from "../../scripts/differential/case.ts";
import { SETTINGS } from "../../scripts/differential/laboratory.ts";
import type { Laboratory, Trial } from "../../scripts/differential/trial.ts";
import { browserName } from "../driver/browser-name.ts";
import { action, caseOf, place, useLaboratory } from "./laboratory.ts";

const HOWS: readonly How[] = ["top-get", "top-post", "frame", "image", "fetch", "fetch-same-origin", "fetch-omit"];

/** One cookie of each SameSite, and a partitioned one; names of its own for each context, so that all can share a jar. */
function lines(mark: string, secure: boolean): string[] {
  return [
    `strict${mark}=1; SameSite=Strict`,
    `lax${mark}=1; SameSite=Lax`,
    `unset${mark}=1`,
    ...(secure ? [`none${mark}=1; SameSite=None; Secure`, `part${mark}=1; SameSite=None; Secure; Partitioned`] : []),
  ];
}

/** Every context, by name: who asks, how, over what, and by which way. */
function contexts(): ReadonlyMap<string, Action> {
  const all = new Map<string, Action>();
  for (const party of ["own", "other"] as const) {
    for (const how of HOWS) {
      for (const secure of [false, true]) {
        const scheme = secure ? "https" : "http";
        all.set(`${how} from ${party} over ${scheme}`, action(how, place(party, secure), secure));
      }
      const way = (more: Partial<Action>) => action(how, place(party, true), true, more);
      all.set(`${how} from ${party}, redirected through another site`, way({ via: [place("other", true)] }));
      if (how.startsWith("top") || how === "fetch-omit") continue;
      all.set(`${how} from ${party}, in a frame of another site`, way({ frame: place("third", true) }));
      all.set(`${how} from ${party}, in its own frame`, way({ frame: place("own", true) }));
    }
  }
  for (const how of ["top-get", "image", "frame"] as const) {
    all.set(`${how} from http to https`, action(how, place("own", false), true));
  }
  all.set("top-get from https to http", action("top-get", place("own", true), false));
  // One page makes all requests that begin at it; those that leave it come last.
  const page = ({ how, top }: Action): string => `${top.party} ${top.secure} ${how.startsWith("top")}`;
  return new Map([...all].sort(([, one], [, other]) => page(one).localeCompare(page(other))));
}

/** Visits set cookies of both schemes; then every context shows which of them it carries. */
function sendingCase(all: ReadonlyMap<string, Action>): Case {
  return caseOf(
    { ...visit(true), lines: lines("", true) },
    { ...visit(false), lines: lines("-c", false) },
    ...all.values(),
  );
}

/** Every context sets cookies; then visits show which were kept. A site has room for some 180 cookies, hence several. */
function settingCases(all: ReadonlyMap<string, Action>): ReadonlyMap<Case, readonly string[]> {
  const actions = [...all].map(([name, each], at) => ({
    name,
    action: { ...each, lines: lines(`-${at}`, each.target.secure) },
  }));
  const half = Math.ceil(actions.length / 2);
  return new Map(
    [actions.slice(0, half), actions.slice(half)].map((some) => [
      caseOf(...some.map((each) => each.action), visit(true), visit(false)),
      some.map((each) => each.name),
    ]),
  );
}

function visit(secure: boolean): Action {
  return action("top-get", place("own", secure), secure);
}

/** Only the differences, by context, so that a failure shows them all. */
function differences(trial: Trial | undefined, names: readonly string[]) {
  return trial?.differences.map((each) => ({ ...each, context: names[each.action ?? -1] }));
}

describe.each(SETTINGS[browserName()])("third-party cookies %s", (setting) => {
  const laboratory = useLaboratory(setting);
  const all = contexts();
  const run = (cases: readonly Case[]): ReturnType<Laboratory["run"]> => laboratory().run(cases, "arrive");

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
