import type { Action, Case, How } from "../../scripts/differential/case.ts";
import type { Trial } from "../../scripts/differential/trial.ts";
import { action, caseOf, place } from "./laboratory.ts";

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
export function contexts(): ReadonlyMap<string, Action> {
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
export function sendingCase(all: ReadonlyMap<string, Action>): Case {
  return caseOf(
    { ...visit(true), lines: lines("", true) },
    { ...visit(false), lines: lines("-c", false) },
    ...all.values(),
  );
}

/** Every context sets cookies; then visits show which were kept. A site has room for some 180 cookies, hence several. */
export function settingCases(all: ReadonlyMap<string, Action>): ReadonlyMap<Case, readonly string[]> {
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
export function differences(trial: Trial | undefined, names: readonly string[]) {
  return trial?.differences.map((each) => ({ ...each, context: names[each.action ?? -1] }));
}
