import { type Signal, signal } from "@preact/signals";

/** What the person looks at. */
export interface SelectionStore {
  readonly view: Signal<string>;
  /** Id of the selected row of the Cookies view. */
  readonly row: Signal<string | null>;
  readonly detailsOpen: Signal<boolean>;
  readonly detailsTab: Signal<string>;
  /** Id of the selected exchange of the Flow view. */
  readonly exchange: Signal<string | null>;
  readonly exchangeOpen: Signal<boolean>;
  readonly exchangeTab: Signal<string>;
  /** Name of the cookie for which two exchanges are compared. */
  readonly compared: Signal<string | null>;
  /** Row of the cookie that the drawn Flow view follows. */
  readonly followed: Signal<string | null>;
  /** Chosen options of each group of facets of the Cookies view. */
  readonly facets: Signal<Readonly<Record<string, readonly string[]>>>;
}

export function createSelectionStore(firstView: string): SelectionStore {
  return {
    view: signal(firstView),
    row: signal(null),
    detailsOpen: signal(false),
    detailsTab: signal("now"),
    exchange: signal(null),
    exchangeOpen: signal(false),
    exchangeTab: signal("cookies"),
    compared: signal(null),
    followed: signal(null),
    facets: signal({}),
  };
}
