import { setTimeout as pause } from "node:timers/promises";
import type { Run } from "./address.ts";
import type { Case } from "./case.ts";
import { Journey } from "./journey.ts";
import type { Blocked, Observation } from "./observation.ts";
import type { Head, Reply } from "./server.ts";
import type { BlockedLine, Subject } from "./subject.ts";

/** Milliseconds without progress after which a page counts as stuck. */
const STUCK_AFTER = 8000;

/** Where the servers ask for answers. */
export interface Desk {
  answer: (head: Head) => Reply;
}

/** Leads the browser through cases, all in one go, and collects what it did. A stop that gets stuck is left out. */
export async function observe(
  cases: readonly Case[],
  runs: readonly Run[],
  subject: Subject,
  desk: Desk,
): Promise<Observation[]> {
  const journey = new Journey(cases, runs);
  desk.answer = (head) => journey.answer(head);
  subject.blocked();
  let start = 0;
  while (start < journey.length) {
    // A page that goes on by itself can make its own opening fail.
    await subject.open(journey.startOf(start)).catch(() => undefined);
    await untilEndOrStuck(journey);
    start = journey.ended ? journey.length : Math.max(start, journey.reached) + 1;
  }
  const held = await subject.held();
  const blocked = subject.blocked();
  let first = 0;
  return cases.map((test, at) => {
    const label = runs[at]?.label ?? "";
    const stops = test.actions.map((_action, action) => first + action);
    first += stops.length;
    return {
      label,
      hits: stops.map((stop) => journey.hit(stop)),
      held: held.filter(({ domain }) => belongsTo(domain, label)),
      blocked: blocked === null ? null : ofStops(blocked, stops),
    };
  });
}

async function untilEndOrStuck(journey: Journey): Promise<void> {
  let last = journey.reached;
  let since = Date.now();
  while (!journey.ended && Date.now() - since < STUCK_AFTER) {
    await pause(10);
    if (journey.reached === last) continue;
    last = journey.reached;
    since = Date.now();
  }
}

function belongsTo(domain: string, label: string): boolean {
  return domain.split(".").some((part) => part === label);
}

function ofStops(blocked: readonly BlockedLine[], stops: readonly number[]): Blocked[] {
  return blocked.flatMap(({ url, line, reasons }) => {
    const hit = URL.canParse(url) ? new URL(url).searchParams.get("hit") : null;
    const action = hit === null ? -1 : stops.indexOf(Number(hit));
    return action < 0 ? [] : [{ action, line, reasons }];
  });
}
