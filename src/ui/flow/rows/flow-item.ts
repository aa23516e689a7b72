import type { Exchange } from "../../../core/capture/exchange.ts";
import type { CaptureRecord, Mark, Navigation } from "../../../core/capture/record.ts";

/** One line of the Flow view: an exchange, or what divides exchanges. */
export type FlowItem =
  | { readonly kind: "exchange"; readonly id: string; readonly exchange: Exchange }
  | { readonly kind: "mark"; readonly id: string; readonly mark: Mark }
  | { readonly kind: "navigation"; readonly id: string; readonly navigation: Navigation };

/**
 * The wanted exchanges in the order of the record, with marks and navigations before the exchange that they stand for.
 * A navigation after which nothing is wanted until the next one is left out; a mark never is.
 */
export function flowItems(record: CaptureRecord, wanted: readonly Exchange[], since: number): readonly FlowItem[] {
  const items: FlowItem[] = [];
  const marks = record.marks.filter(({ order }) => order >= since);
  const navigations = record.navigations.filter(({ order }) => order >= since);
  let [mark, navigation] = [0, 0];
  for (const exchange of wanted) {
    const due: FlowItem[] = [];
    for (let next = marks[mark]; next && next.order <= exchange.order; next = marks[++mark]) due.push(markItem(next));
    const before = navigation;
    while ((navigations[navigation]?.order ?? Number.POSITIVE_INFINITY) <= exchange.order) navigation++;
    const last = navigations[navigation - 1];
    if (last && navigation > before) due.push(navigationItem(last));
    items.push(...due.sort((one, other) => orderOf(one) - orderOf(other)), exchangeItem(exchange));
  }
  items.push(...marks.slice(mark).map(markItem));
  return items;
}

function orderOf(item: FlowItem): number {
  return item.kind === "exchange"
    ? item.exchange.order
    : item.kind === "mark"
      ? item.mark.order
      : item.navigation.order;
}

function markItem(mark: Mark): FlowItem {
  return { kind: "mark", id: `mark ${mark.boot} ${mark.seq}`, mark };
}

function navigationItem(navigation: Navigation): FlowItem {
  return { kind: "navigation", id: `navigation ${navigation.tabId} ${navigation.order}`, navigation };
}

// One object an exchange, so that lists of thousands can be compared by identity.
const made = new WeakMap<Exchange, FlowItem>();

function exchangeItem(exchange: Exchange): FlowItem {
  let item = made.get(exchange);
  if (item === undefined) {
    item = { kind: "exchange", id: exchange.id, exchange };
    made.set(exchange, item);
  }
  return item;
}
