import type { Case } from "./case.ts";

/** One action of one case, and its place among all actions of the journey. */
export interface Stop {
  readonly number: number;
  readonly test: number;
  readonly action: number;
}

/** What one page does: tracks of stops, one behind the other inside of a track, the tracks side by side. */
export interface Leg {
  readonly tracks: readonly (readonly Stop[])[];
}

/** How top-level navigations end: the page that asks is kept, or left for the page that is asked for. */
export type Arrival = "stay" | "arrive";

/**
 * Divides the actions of many cases among as few pages as possible: pages cost the browser most. The actions of a case
 * stay in their order.
 *
 * @param originOf gives the origin of the page that makes an action
 */
export function legsOf(cases: readonly Case[], originOf: (stop: Stop) => string, arrival: Arrival): Leg[] {
  let number = 0;
  const waiting = cases.map((each, test) =>
    each.actions.map((_, action): Stop => ({ number: number++, test, action })),
  );
  const topLevel = ({ test, action }: Stop): boolean => cases[test]?.actions[action]?.how.startsWith("top") === true;
  const legs: Leg[] = [];
  for (let origin = nextOrigin(waiting, originOf); origin !== null; origin = nextOrigin(waiting, originOf)) {
    const tracks: Stop[][] = [];
    for (const stops of waiting) {
      const elsewhere = stops.findIndex((stop) => originOf(stop) !== origin);
      const end = elsewhere < 0 ? stops.length : elsewhere;
      const leaves = arrival === "arrive" ? stops.slice(0, end).findIndex(topLevel) : -1;
      const track = stops.splice(0, leaves < 0 ? end : leaves + 1);
      if (track.length > 0) tracks.push(track);
      // A page that is left can do no more.
      if (leaves >= 0) break;
    }
    legs.push({ tracks });
  }
  return legs;
}

/** Pages that one case alone needs come first: they lead to stops of pages that many share. Then the most wanted. */
function nextOrigin(waiting: readonly (readonly Stop[])[], originOf: (stop: Stop) => string): string | null {
  const counts = new Map<string, number>();
  for (const [first] of waiting) {
    if (first !== undefined) counts.set(originOf(first), (counts.get(originOf(first)) ?? 0) + 1);
  }
  const rank = (count: number): number => (count === 1 ? Number.POSITIVE_INFINITY : count);
  const [next] = [...counts].sort(([, one], [, other]) => rank(other) - rank(one));
  return next?.[0] ?? null;
}
