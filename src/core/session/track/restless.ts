import type { SpannedLife } from "./lives.ts";

/** Share of its requests that gave a session a new value, from which on it counts as changing all the time. */
const NEARLY_ALL = 0.6;
const ENOUGH = 4;

/** Whether nearly every response gives a new value: such a change says nothing about a sign-in. */
export function isRestless({ spans }: SpannedLife): boolean {
  const changes = spans.filter(({ replaced }) => replaced).length;
  if (changes < ENOUGH) return false;
  const carries = spans.reduce((sum, span) => sum + span.carries.length, 0);
  return changes >= carries * NEARLY_ALL;
}
