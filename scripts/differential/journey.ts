import { addressesOf, lineOf, pageAt, type Run } from "./address.ts";
import type { Action, Case } from "./case.ts";
import { type Arrival, type Leg, legsOf, type Stop } from "./legs.ts";
import type { Hit } from "./observation.ts";
import { arrivalPage, EMPTY_PAGE, type Errand, framePage, stepPage } from "./pages.ts";
import type { Head, Reply } from "./server.ts";

const NOT_FOUND: Reply = { status: 404, headers: [], body: "" };

/** The browser's way through the actions of many cases: each page leads to the next, so that one address starts it. */
export class Journey {
  readonly #cases: readonly Case[];
  readonly #runs: readonly Run[];
  readonly #arrival: Arrival;
  readonly #legs: readonly Leg[];
  readonly #stops: readonly Stop[];
  readonly #hits = new Map<number, Hit>();
  readonly #read = new Set<number>();
  readonly #waiting = new Map<number, () => void>();
  #reached = -1;
  #answers = 0;

  constructor(cases: readonly Case[], runs: readonly Run[], arrival: Arrival) {
    this.#cases = cases;
    this.#runs = runs;
    this.#arrival = arrival;
    const origin = (stop: Stop): string => new URL(this.#addresses(stop).top).origin;
    this.#legs = legsOf(cases, origin, arrival);
    this.#stops = this.#legs.flatMap(({ tracks }) => tracks.flat()).sort((one, other) => one.number - other.number);
  }

  /** The last page that was asked for, -1 before the first. */
  get reached(): number {
    return this.#reached;
  }

  get ended(): boolean {
    return this.#reached >= this.#legs.length;
  }

  /** How many requests came so far: while it grows, nothing is stuck. */
  get answers(): number {
    return this.#answers;
  }

  hit(stop: number): Hit | null {
    return this.#hits.get(stop) ?? null;
  }

  /** The address of a page; behind the last one there is a page that says so. */
  startOf(leg: number): string {
    const [track] = (this.#legs[leg] ?? this.#legs[0])?.tracks ?? [];
    const [stop] = track ?? [];
    return stop === undefined ? "about:blank" : pageAt(this.#addresses(stop).top, leg);
  }

  answer(head: Head): Reply | Promise<Reply> {
    this.#answers++;
    const { searchParams } = new URL(head.target, "http://host");
    const leg = searchParams.get("leg");
    if (leg !== null) return this.#page(Number(leg));
    const wait = searchParams.get("wait");
    if (wait !== null) return this.#whenRead(Number(wait));
    for (const part of ["frame", "via", "hit"] as const) {
      const value = searchParams.get(part);
      const stop = value === null ? undefined : this.#stops[Number(value)];
      const action = stop && this.#actionOf(stop);
      if (stop && action) return this.#part(part, stop, action, Number(searchParams.get("hop")), head);
    }
    return NOT_FOUND;
  }

  #part(part: "frame" | "via" | "hit", stop: Stop, action: Action, hop: number, head: Head): Reply {
    const { via, target } = this.#addresses(stop);
    if (part === "frame") return html(framePage(this.#errand(stop)));
    if (part === "via") return { status: action.status, headers: [`Location: ${via[hop + 1] ?? target}`], body: "" };
    this.#hits.set(stop.number, { cookie: head.cookie, at: Date.now() });
    const test = this.#caseOf(stop);
    const setCookie = (line: string): string => `Set-Cookie: ${lineOf(line, action, test, this.#runOf(stop))}`;
    const headers = action.lines.map(setCookie);
    const early = (action.early ?? []).map(setCookie);
    if (!action.how.startsWith("top")) return { ...html(EMPTY_PAGE), headers, early };
    if (this.#arrival === "stay")
      return { status: 204, headers, early, body: "", read: () => this.#release(stop.number) };
    return { ...html(arrivalPage(this.startOf(this.#reached + 1))), headers, early };
  }

  #page(leg: number): Reply {
    this.#reached = Math.max(this.#reached, leg);
    const found = this.#legs[leg];
    if (found === undefined) return html(EMPTY_PAGE);
    const tracks = found.tracks.map((track) => track.map((stop) => this.#errand(stop)));
    return html(stepPage(tracks, this.startOf(leg + 1)));
  }

  #whenRead(stop: number): Promise<Reply> {
    return new Promise((resolve) => {
      const answered = (): void => resolve({ status: 204, headers: [], body: "" });
      if (this.#read.has(stop)) answered();
      else this.#waiting.set(stop, answered);
    });
  }

  #release(stop: number): void {
    this.#read.add(stop);
    this.#waiting.get(stop)?.();
  }

  #errand(stop: Stop): Errand {
    const { frame, via, target } = this.#addresses(stop);
    const { how } = this.#actionOf(stop);
    return { how, url: via[0] ?? target, frame, stop: stop.number };
  }

  #caseOf({ test }: Stop): Case {
    return existing(this.#cases[test]);
  }

  #runOf({ test }: Stop): Run {
    return existing(this.#runs[test]);
  }

  #actionOf(stop: Stop): Action {
    return existing(this.#caseOf(stop).actions[stop.action]);
  }

  #addresses(stop: Stop) {
    return addressesOf(this.#actionOf(stop), stop.number, this.#caseOf(stop), this.#runOf(stop));
  }
}

function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("no such stop");
  return value;
}

function html(body: string): Reply {
  return { status: 200, headers: [], body };
}
