import type { HarEntry } from "./read-entry.ts";
import { initiatorOf } from "./request-origin.ts";
import { resourceType } from "./resource-type.ts";

/** An entry with its place among the others: what the file leaves to be found out. */
export interface PlannedEntry {
  readonly entry: HarEntry;
  readonly requestId: string;
  readonly type: string;
  readonly topUrl: string | null;
  readonly initiator: string | null;
}

interface Page {
  readonly title: string;
  topUrl: string | null;
}

interface Hop {
  readonly requestId: string;
  readonly type: string;
  readonly initiator: string | null;
}

/** Goes over the entries in the order of their start, and finds redirect chains, kinds and top-level documents. */
export class EntryPlanner {
  private readonly pages: Map<string, Page>;
  /** Redirects whose next hop has not come yet, by its address. */
  private readonly awaited = new Map<string, Hop[]>();
  private count = 0;
  /** A file without pages is one visit. */
  private current: string | null = null;

  /** @param titles of the pages by their id. */
  constructor(titles: ReadonlyMap<string, string>) {
    this.pages = new Map([...titles].map(([id, title]) => [id, { title, topUrl: null }]));
  }

  plan(entry: HarEntry): PlannedEntry {
    const page = this.pageOf(entry.pageref);
    const before = this.takeAwaited(entry.facts.url);
    const type = before?.type ?? resourceType(entry, { hasDocument: page.topUrl !== null, title: page.title });
    const hop: Hop = {
      requestId: before?.requestId ?? `har-${++this.count}`,
      type,
      // The hops of a chain were all asked for by the same.
      initiator: before?.initiator ?? initiatorOf(entry.requestHeaders),
    };
    if (entry.redirectUrl !== null) this.await(entry.redirectUrl, hop);
    else if (type === "main_frame") this.show(page, entry.facts.url);
    const topUrl = type === "main_frame" ? entry.facts.url : (page.topUrl ?? this.current);
    return { entry, ...hop, topUrl };
  }

  private pageOf(id: string): Page {
    const known = this.pages.get(id);
    if (known) return known;
    const page = { title: "", topUrl: null };
    this.pages.set(id, page);
    return page;
  }

  private show(page: Page, url: string): void {
    page.topUrl = url;
    this.current = url;
  }

  private await(url: string, hop: Hop): void {
    const key = withoutFragment(url);
    this.awaited.set(key, [...(this.awaited.get(key) ?? []), hop]);
  }

  private takeAwaited(url: string): Hop | undefined {
    return this.awaited.get(withoutFragment(url))?.shift();
  }
}

function withoutFragment(url: string): string {
  return new URL(url.replace(/#.*$/s, "")).href;
}
