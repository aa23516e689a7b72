import type { Exchange } from "../capture/exchange.ts";
import type { Entry } from "./fold-entries.ts";

/** Further apart, in milliseconds, the two are not about the same request, alike as they may look. */
const APART = 60_000;

export interface Joined {
  readonly exchangeOf: ReadonlyMap<Entry, Exchange>;
  readonly entryOf: ReadonlyMap<Exchange, Entry>;
}

/**
 * Finds the exchange of each entry: the same URL, method and status, and the nearest start. Both are taken in the order
 * of time, so that the work grows as their number.
 */
export function joinEntries(entries: readonly Entry[], exchanges: readonly Exchange[]): Joined {
  const exchangeOf = new Map<Entry, Exchange>();
  const entryOf = new Map<Exchange, Entry>();
  const alike = new Map<string, { entries: Entry[]; exchanges: Exchange[] }>();
  const group = (key: string): { entries: Entry[]; exchanges: Exchange[] } => {
    const known = alike.get(key) ?? { entries: [], exchanges: [] };
    alike.set(key, known);
    return known;
  };
  for (const entry of entries) {
    const { url, method, status } = entry.facts;
    group(`${status} ${method} ${withoutFragment(url)}`).entries.push(entry);
  }
  for (const exchange of exchanges) {
    const { url, method, response } = exchange;
    group(`${response?.status ?? 0} ${method} ${withoutFragment(url)}`).exchanges.push(exchange);
  }
  for (const found of alike.values()) {
    for (const [entry, exchange] of pairs(found.entries, found.exchanges)) {
      exchangeOf.set(entry, exchange);
      entryOf.set(exchange, entry);
    }
  }
  return { exchangeOf, entryOf };
}

/** Goes through both once: while one side has more left, it may leave out what is nearer to nothing of the other. */
function pairs(entries: readonly Entry[], exchanges: readonly Exchange[]): readonly (readonly [Entry, Exchange])[] {
  const one = entries.toSorted((a, b) => a.facts.start - b.facts.start);
  const other = exchanges.toSorted((a, b) => startOf(a) - startOf(b));
  const found: (readonly [Entry, Exchange])[] = [];
  let left = 0;
  let right = 0;
  for (;;) {
    const entry = one[left];
    const exchange = other[right];
    if (!entry || !exchange) return found;
    const distance = gap(entry, exchange);
    const [nextEntry, nextExchange] = [one[left + 1], other[right + 1]];
    const more = one.length - left - (other.length - right);
    if (more > 0 && nextEntry && gap(nextEntry, exchange) < distance) left += 1;
    else if (more < 0 && nextExchange && gap(entry, nextExchange) < distance) right += 1;
    else if (distance > APART) {
      if (entry.facts.start < startOf(exchange)) left += 1;
      else right += 1;
    } else {
      found.push([entry, exchange]);
      left += 1;
      right += 1;
    }
  }
}

function gap(entry: Entry, exchange: Exchange): number {
  return Math.abs(entry.facts.start - startOf(exchange));
}

/** When an exchange began, as far as the record knows. */
export function startOf(exchange: Exchange): number {
  return exchange.sentAt ?? exchange.response?.time ?? exchange.end?.time ?? 0;
}

// DevTools keeps the fragment of a document's address, webRequest does not in both browsers.
function withoutFragment(url: string): string {
  const at = url.indexOf("#");
  return at < 0 ? url : url.slice(0, at);
}
