/** Facet groups in the order in which they show. */
export const FACET_IDS = ["verdict", "life", "party", "role", "flags", "findings", "domain"] as const;

export type FacetId = (typeof FACET_IDS)[number];

/** Chosen options of each group. */
export type FacetChoice = Readonly<Partial<Record<FacetId, readonly string[]>>>;

export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

export type FacetCounts = Readonly<Record<FacetId, readonly FacetOption[]>>;

/** Flags narrow each other; options of every other group widen it. */
export const NARROWING: ReadonlySet<FacetId> = new Set<FacetId>(["flags"]);
