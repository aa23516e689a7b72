import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { parseQuery, type Query } from "../search/query.ts";

export interface SearchStore {
  readonly text: Signal<string>;
  readonly query: ReadonlySignal<Query>;
}

export function createSearchStore(): SearchStore {
  const text = signal("");
  return { text, query: computed(() => parseQuery(text.value)) };
}
