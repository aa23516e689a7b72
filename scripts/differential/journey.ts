import { addressesOf, lineOf, type Run } from "./address.ts";
import type { Case } from "./case.ts";
import type { Hit } from "./observation.ts";
import { arrivalPage, EMPTY_PAGE, type Errand, framePage, stepPage } from "./pages.ts";
import type { Head, Reply } from "./server.ts";

interface Stop {
  readonly test: Case;
  readonly run: Run;
  readonly action: number;
}

/** More would make a page that got stuck cost too much. */
const MOST_ERRANDS = 30;

/** The browser's way through the actions of many cases: each page leads to the next, so that one address starts it. */
export class Journey {
  readonly #stops: readonly Stop[];
  readonly #hits = new Map<number, Hit>();
  #reached = -1;
  #ended = false;

  constructor(cases: readonly Case[], runs: readonly Run[]) {
    this.#stops = cases.flatMap((test, at) => {
      const run = runs[at];
      return run === undefined ? [] : test.actions.map((_action, action) => ({ test, run, action }));
    });
  }

  get length(): number {
    return this.#stops.length;
  }

  /** The last stop whose request came, -1 before the first. */
  get reached(): number {
    return this.#reached;
  }

  get ended(): boolean {
    return this.#ended;
  }

  hit(stop: number): Hit | null {
    return this.#hits.get(stop) ?? null;
  }

  /** The page that a stop begins with; one that says so behind the last. */
  startOf(stop: number): string {
    const found = this.#stops[stop];
    const first = this.#stops[0];
    if (found !== undefined) return this.#addresses(stop, found).top;
    return first === undefined ? "about:blank" : this.#addresses(stop, first).top;
  }

  answer(head: Head): Reply {
    const { searchParams } = new URL(head.target, "http://host");
    for (const part of ["step", "frame", "via", "hit"] as const) {
      const value = searchParams.get(part);
      if (value !== null) return this.#answerPart(part, Number(value), Number(searchParams.get("hop")), head);
    }
    return { status: 404, headers: [], body: "" };
  }

  #answerPart(part: "step" | "frame" | "via" | "hit", at: number, hop: number, head: Head): Reply {
    const stop = this.#stops[at];
    if (part === "step" && at >= this.#stops.length) this.#ended = true;
    if (stop === undefined) return { status: 200, headers: [], body: EMPTY_PAGE };
    const action = stop.test.actions[stop.action];
    if (action === undefined) return { status: 404, headers: [], body: "" };
    const { via, target } = this.#addresses(at, stop);
    const first = via[0] ?? target;
    if (part === "step") return this.#step(at);
    if (part === "frame") return html(framePage(action.how, first));
    if (part === "via") return { status: action.status, headers: [`Location: ${via[hop + 1] ?? target}`], body: "" };
    this.#reached = Math.max(this.#reached, at);
    this.#hits.set(at, { cookie: head.cookie, at: Date.now() });
    const lines = action.lines.map((line) => `Set-Cookie: ${lineOf(line, action, stop.test, stop.run)}`);
    return { ...html(action.how.startsWith("top") ? arrivalPage(this.startOf(at + 1)) : EMPTY_PAGE), headers: lines };
  }

  /** A page does whatever it can do without being left. */
  #step(at: number): Reply {
    const errands: Errand[] = [];
    let next = at;
    for (; next < at + MOST_ERRANDS; next++) {
      const stop = this.#stops[next];
      const action = stop?.test.actions[stop.action];
      if (stop === undefined || action === undefined) break;
      const { frame, via, target, top } = this.#addresses(next, stop);
      if (next > at && !sameOrigin(top, this.startOf(at))) break;
      errands.push({ how: action.how, url: via[0] ?? target, frame });
      if (action.how.startsWith("top")) break;
    }
    return html(stepPage(errands, this.startOf(next)));
  }

  #addresses(at: number, { test, run, action }: Stop) {
    const found = test.actions[action];
    if (found === undefined) throw new RangeError(`no action ${action}`);
    return addressesOf(found, at, test, run);
  }
}

function html(body: string): Reply {
  return { status: 200, headers: [], body };
}

function sameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}
