import { type Signal, signal } from "@preact/signals";

/** What the person looks at. */
export interface SelectionStore {
  readonly view: Signal<string>;
  /** Id of the selected row of the Cookies view. */
  readonly row: Signal<string | null>;
  readonly detailsOpen: Signal<boolean>;
  readonly detailsTab: Signal<string>;
  /** Chosen options of each group of facets of the Cookies view. */
  readonly facets: Signal<Readonly<Record<string, readonly string[]>>>;
}

export function createSelectionStore(firstView: string): SelectionStore {
  return {
    view: signal(firstView),
    row: signal(null),
    detailsOpen: signal(false),
    detailsTab: signal("now"),
    facets: signal({}),
  };
}
