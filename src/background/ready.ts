import type { AlwaysSetting } from "../protocol/frame-state.ts";
import { updateBadge } from "./badge.ts";
import { frameState } from "./frame-state.ts";
import { type BrowserPort, changed, type Hub, liveOf, updateListeners } from "./hub.ts";
import { type Jars, jarWatch } from "./jar-watch.ts";
import { makeJournal } from "./journal.ts";
import { readIndex } from "./journal-index.ts";
import { INDEX_KEY } from "./journal-keys.ts";
import type { LiveRecord } from "./live-record.ts";
import { makeRoom } from "./room.ts";
import type { Stamper } from "./stamper.ts";
import { strays } from "./strays.ts";
import type { TextStore } from "./text-store.ts";
import { say, views } from "./views.ts";

export interface Parts {
  readonly port: BrowserPort;
  readonly store: TextStore;
  readonly jars: Jars;
  readonly stamps: Stamper;
  readonly always: AlwaysSetting;
  readonly rows: Hub["rows"];
}

/** Restores what earlier lives of the worker left, and puts the parts together. */
export async function makeHub({ port, store, jars, stamps, always, rows }: Parts): Promise<Hub> {
  const index = readIndex((await store.read([INDEX_KEY])).get(INDEX_KEY));
  const room = {
    index,
    store,
    stamps,
    live: (header: LiveRecord["header"]) => liveOf(hub, header),
    changed: (live: LiveRecord) => changed(hub, live),
    forget: (recordId: string) => void hub.lives.delete(recordId),
  };
  const kept = strays();
  const hub: Hub = {
    port,
    store,
    stamps,
    index,
    lives: new Map(),
    journal: makeJournal(
      store,
      index,
      () => makeRoom(room),
      (live) => written(hub, live),
    ),
    jars: jarWatch(jars, stamps, kept, (live) => changed(hub, live)),
    views: views(store, async (view, header) => say(view, { type: "state", state: await frameState(hub, header) })),
    strays: kept,
    devtools: new Map(),
    always,
    rows,
  };
  await updateListeners(hub);
  return hub;
}

function written(hub: Hub, live: LiveRecord): void {
  hub.views.sendNew(live.header);
  if (live.unsaved.length === 0 && live.header.everRecorded) void updateBadge(hub, live.header);
}
