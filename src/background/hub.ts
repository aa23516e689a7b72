import type { BrowserName, CaptureFact, HostAccess } from "../core/capture/event.ts";
import type { RowMaker } from "../core/capture/row-maker.ts";
import type { MessagePort } from "../platform/ports.ts";
import type { TabInfo } from "../platform/tabs.ts";
import type { AlwaysSetting } from "../protocol/frame-state.ts";
import { append } from "./append.ts";
import type { JarWatch } from "./jar-watch.ts";
import type { Journal } from "./journal.ts";
import { type JournalIndex, type RecordHeader, recordingState } from "./journal-index.ts";
import { type LiveRecord, liveRecord, loaded } from "./live-record.ts";
import type { Stamper } from "./stamper.ts";
import type { Strays } from "./strays.ts";
import type { TextStore } from "./text-store.ts";
import type { Views } from "./views.ts";

/** What the background needs of the browser, besides the events that come by themselves. */
export interface BrowserPort {
  readonly browser: { readonly name: BrowserName; readonly version: string };
  findTab(tabId: number): Promise<TabInfo | null>;
  allTabs(): Promise<readonly TabInfo[]>;
  reloadTab(tabId: number): Promise<void>;
  openPage(fragment: string): Promise<void>;
  hostAccess(url: string | null): Promise<HostAccess>;
  showBadge(tabId: number, recording: boolean, count: number): Promise<void>;
  /** Adds the listeners that are wanted and removes the others; settles once they are in force. */
  listen(wanted: { readonly wire: boolean; readonly jarAndTabs: boolean }): Promise<void>;
  saveAlways(always: AlwaysSetting, privately: boolean): Promise<void>;
  randomText(): string;
}

/** All that one life of the background knows. */
export interface Hub {
  readonly port: BrowserPort;
  readonly store: TextStore;
  readonly stamps: Stamper;
  readonly index: JournalIndex;
  readonly lives: Map<string, LiveRecord>;
  readonly journal: Journal;
  readonly jars: JarWatch;
  readonly views: Views;
  readonly strays: Strays;
  /** Ports of devtools pages, by the tab that they inspect. */
  readonly devtools: Map<number, MessagePort>;
  always: AlwaysSetting;
  /** Makes the rows that the badge counts; ready once the names of known cookies are read. */
  readonly rows: () => Promise<RowMaker>;
}

export function liveOf(hub: Hub, header: RecordHeader): LiveRecord {
  const known = hub.lives.get(header.id);
  if (known) return known;
  const live = liveRecord(header);
  hub.lives.set(header.id, live);
  return live;
}

export function recordOfTab(hub: Hub, tabId: number): RecordHeader | undefined {
  return hub.index.records.find((header) => header.tabs.some((tab) => tab.tabId === tabId && !tab.closed));
}

/** Adds an event, which reached the worker at `at`, after what came before it, unless `accepts` says that it does not belong. */
export function offer(
  hub: Hub,
  live: LiveRecord,
  fact: CaptureFact,
  at: number = hub.stamps.now(),
  accepts: (live: LiveRecord) => boolean = () => true,
): void {
  const add = (): void => {
    if (!accepts(live)) return;
    // Numbered here and not before: an event that another one overtook would be taken for a repetition.
    append(live, fact, hub.stamps.stamp(at));
    changed(hub, live);
  };
  if (live.loaded && live.loading === null) add();
  else void loaded(live, hub.store).then(add);
}

/** What follows from every change: it is written, the jar is read where that decides something, views hear of it. */
export function changed(hub: Hub, live: LiveRecord): void {
  void hub.journal.commit(live);
  hub.jars.look(live);
}

/** Whether anything is recorded now, or may be at any moment. */
export function wantsWire(hub: Hub): boolean {
  const always = hub.always.everywhere || hub.always.sites.length > 0;
  return always || hub.index.records.some((header) => recordingState(header) === "on");
}

export function updateListeners(hub: Hub): Promise<void> {
  const wire = wantsWire(hub);
  const watched = hub.index.records.some((header) => recordingState(header) !== "off" || header.private);
  return hub.port.listen({ wire, jarAndTabs: wire || watched || hub.views.open() > 0 });
}
