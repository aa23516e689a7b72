import { describe, expect, it } from "vitest";
import type { Action, Case, How } from "../../scripts/differential/case.ts";
import { SETTINGS } from "../../scripts/differential/laboratory.ts";
import type { Laboratory, Trial } from "../../scripts/differential/trial.ts";
import { browserName } from "../driver/session.ts";
import { action, caseOf, place, useLaboratory } from "./laboratory.ts";

const LINES = (secure: boolean): string[] => [
  "strict=1; SameSite=Strict",
  "lax=1; SameSite=Lax",
  "unset=1",
  ...(secure ? ["none=1; SameSite=None; Secure", "part=1; SameSite=None; Secure; Partitioned"] : []),
];

const HOWS: readonly How[] = ["top-get", "top-post", "frame", "image", "fetch", "fetch-same-origin", "fetch-omit"];

/** One request in one context: cookies set by a visit and then asked for, and cookies set by the request itself. */
function casesFor(name: string, one: Action): (readonly [string, Case])[] {
  const { secure } = one.target;
  const visit = action("top-get", place("own", secure), secure);
  const lines = LINES(secure);
  return [
    [`${name} shows what a visit has set`, caseOf({ ...visit, lines }, one)],
    [`${name} sets, a visit shows it`, caseOf({ ...one, lines }, one, visit)],
  ];
}

function matrix(): ReadonlyMap<string, Case> {
  const all: (readonly [string, Case])[] = [];
  for (const party of ["own", "other"] as const) {
    for (const how of HOWS) {
      for (const secure of [false, true]) {
        all.push(
          ...casesFor(
            `${how} from ${party} over ${secure ? "https" : "http"}`,
            action(how, place(party, secure), secure),
          ),
        );
      }
      const where = `${how} from ${party}`;
      const way = (more: Partial<Action>) => action(how, place(party, true), true, more);
      all.push(...casesFor(`${where}, redirected`, way({ via: [place("other", true)] })));
      if (how.startsWith("top") || how === "fetch-omit") continue;
      all.push(...casesFor(`${where}, in a frame of another`, way({ frame: place("third", true) })));
      all.push(...casesFor(`${where}, in its own frame`, way({ frame: place("own", true) })));
    }
  }
  for (const how of ["top-get", "image", "frame"] as const) {
    all.push(...casesFor(`${how} from http to https`, action(how, place("own", false), true)));
  }
  all.push(...casesFor("top-get from https to http", action("top-get", place("own", true), false)));
  return new Map(all);
}

/** Only the differences, so that a failure shows them all. */
async function differences(laboratory: Laboratory, cases: ReadonlyMap<string, Case>) {
  const trials = await laboratory.run([...cases.values()]);
  return [...cases.keys()].flatMap((name, at) => {
    const found = trials[at]?.differences ?? [];
    return found.length === 0 ? [] : [{ name, found }];
  });
}

function headers({ observation }: Trial): (string | undefined)[] {
  return observation.hits.map((hit) => hit?.cookie);
}

describe.each(SETTINGS[browserName()])("third-party cookies %s", (setting) => {
  const laboratory = useLaboratory(setting);

  it("the engine says what the browser does in every context", { timeout: 600_000 }, async () => {
    expect(await differences(laboratory(), matrix())).toEqual([]);
  });

  it("a partition is its top-level site's own", async () => {
    const lines = ["part=1; SameSite=None; Secure; Partitioned"];
    const inOther = action("image", place("other", true), true);
    const [trial] = await laboratory().run([
      caseOf(
        { ...inOther, lines },
        inOther,
        action("image", place("third", true), true),
        action("image", place("own", true), true),
      ),
    ]);
    expect(trial?.differences).toEqual([]);
    // Firefox blocks the partitions of third parties along with everything else of theirs.
    const sent = browserName() === "firefox" && setting === "blocked" ? "" : "part=1";
    expect(trial && headers(trial)).toEqual(["", sent, "", ""]);
  });
});
