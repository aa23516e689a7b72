import { setTimeout as pause } from "node:timers/promises";
import { hostOf, type Run } from "./address.ts";
import type { Case } from "./case.ts";
import { Journey } from "./journey.ts";
import type { Arrival } from "./legs.ts";
import type { Blocked, Observation } from "./observation.ts";
import type { Answer } from "./server.ts";
import type { BlockedLine, Subject } from "./subject.ts";

/** Milliseconds without progress after which a page counts as stuck. */
const STUCK_AFTER = 8000;

/** Where the servers ask for answers. */
export interface Desk {
  answer: Answer;
}

/** Leads the browser through cases, all in one go, and collects what it did. A page that gets stuck is left out. */
export async function observe(
  cases: readonly Case[],
  runs: readonly Run[],
  subject: Subject,
  desk: Desk,
  arrival: Arrival,
): Promise<Observation[]> {
  const journey = new Journey(cases, runs, arrival);
  desk.answer = (head) => journey.answer(head);
  subject.blocked();
  let start = 0;
  while (!journey.ended) {
    // A page that goes on by itself can make its own opening fail.
    await subject.open(journey.startOf(start)).catch(() => undefined);
    await untilEndOrStuck(journey);
    start = Math.max(start, journey.reached) + 1;
  }
  const held = await subject.held();
  const blocked = subject.blocked();
  let first = 0;
  return cases.map((test, at) => {
    const run = runs[at];
    const site = run === undefined ? "" : hostOf({ party: "own", sub: "", secure: true }, test.family, run);
    const stops = test.actions.map((_action, action) => first + action);
    first += stops.length;
    return {
      hits: stops.map((stop) => journey.hit(stop)),
      held: held.filter(({ domain }) => isBelow(domain, site)),
      blocked: blocked === null ? null : ofStops(blocked, stops),
    };
  });
}

async function untilEndOrStuck(journey: Journey): Promise<void> {
  let last = journey.answers;
  let since = Date.now();
  while (!journey.ended && Date.now() - since < STUCK_AFTER) {
    await pause(10);
    if (journey.answers === last) continue;
    last = journey.answers;
    since = Date.now();
  }
}

function isBelow(domain: string, site: string): boolean {
  return domain === site || domain.endsWith(`.${site}`);
}

function ofStops(blocked: readonly BlockedLine[], stops: readonly number[]): Blocked[] {
  return blocked.flatMap(({ url, line, reasons }) => {
    const hit = URL.canParse(url) ? new URL(url).searchParams.get("hit") : null;
    const action = hit === null ? -1 : stops.indexOf(Number(hit));
    return action < 0 ? [] : [{ action, line, reasons }];
  });
}
