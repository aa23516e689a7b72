import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { FACET_IDS, type FacetChoice, type FacetCounts, type FacetId, type FacetOption, NARROWING } from "./facet.ts";
import { FACET_ORDER, facetValues } from "./facet-values.ts";

export interface Filtered {
  readonly rows: readonly CookieRow[];
  readonly counts: FacetCounts;
}

/**
 * The rows that the chosen options leave, and for every option how many rows choosing it would give. Options of one
 * group widen each other, so a row counts in a group as soon as all other groups let it pass.
 */
export function filterRows(rows: readonly CookieRow[], choice: FacetChoice): Filtered {
  const kept: CookieRow[] = [];
  const tally = new Map<FacetId, Map<string, number>>(FACET_IDS.map((facet) => [facet, new Map<string, number>()]));
  for (const row of rows) {
    const refusing = FACET_IDS.filter((facet) => !passes(facetValues(row, facet), choice[facet], NARROWING.has(facet)));
    if (refusing.length === 0) kept.push(row);
    const counted =
      refusing.length === 0 ? FACET_IDS : refusing.filter((facet) => refusing.length === 1 && !NARROWING.has(facet));
    for (const facet of counted) count(tally.get(facet), facetValues(row, facet));
  }
  const counts = Object.fromEntries(
    FACET_IDS.map((facet) => [facet, options(facet, tally.get(facet) ?? new Map(), choice[facet] ?? [])]),
  );
  return { rows: kept, counts: counts as Record<FacetId, readonly FacetOption[]> };
}

function passes(values: readonly string[], chosen: readonly string[] | undefined, narrowing: boolean): boolean {
  if (chosen === undefined || chosen.length === 0) return true;
  return narrowing ? chosen.every((one) => values.includes(one)) : chosen.some((one) => values.includes(one));
}

function count(tally: Map<string, number> | undefined, values: readonly string[]): void {
  for (const value of values) tally?.set(value, (tally.get(value) ?? 0) + 1);
}

/** Options that have rows, and chosen ones even without: otherwise nobody could take them back. */
function options(
  facet: FacetId,
  tally: ReadonlyMap<string, number>,
  chosen: readonly string[],
): readonly FacetOption[] {
  const order = FACET_ORDER[facet];
  const values = [...new Set([...tally.keys(), ...chosen])];
  const entries = values.map((value) => ({ value, count: tally.get(value) ?? 0, chosen: chosen.includes(value) }));
  return entries.sort((one, other) =>
    order === undefined
      ? other.count - one.count || (one.value < other.value ? -1 : 1)
      : order.indexOf(one.value) - order.indexOf(other.value),
  );
}
