import type { MessagePort } from "../platform/ports.ts";
import { readPortName, type ViewTarget } from "../protocol/port-name.ts";
import type { Position } from "../protocol/position.ts";
import { readDevtoolsMessage, readViewMessage } from "../protocol/read-view-message.ts";
import { addClaim, dropClaim, dropUnusedRecord, ensureRecord } from "./claims.ts";
import { carryOut } from "./commands.ts";
import { type Hub, liveOf, recordOfTab, updateListeners } from "./hub.ts";
import type { RecordHeader } from "./journal-index.ts";
import { loaded } from "./live-record.ts";
import type { Provisional } from "./provisional.ts";
import { hearTransport } from "./transport.ts";
import { say, type View } from "./views.ts";

/** Serves a port that another context opened, once the hub is ready. */
export function servePort(hub: Promise<Hub>, provisional: Provisional, port: MessagePort): void {
  const purpose = readPortName(port.name);
  if (purpose?.kind === "view") serveView(hub, port, purpose.target);
  if (purpose?.kind === "devtools") serveDevtools(hub, provisional, port, purpose.tabId);
}

function serveView(ready: Promise<Hub>, port: MessagePort, target: ViewTarget): void {
  const view: View = { port, recordId: null, segment: -1, batch: -1, sending: false, told: Promise.resolve() };
  let started: Promise<void> = Promise.resolve();
  port.onMessage((received) => {
    const message = readViewMessage(received);
    if (message?.type === "hello") started = ready.then((hub) => start(hub, view, target, message.position));
    if (message?.type !== "command") return;
    void started.then(async () => {
      const hub = await ready;
      const header = hub.index.records.find(({ id }) => id === view.recordId) ?? null;
      const answer = await carryOut(hub, header, message.command);
      // What the command changed is known to the view before it hears that the command is done.
      await view.told;
      say(view, { type: "answer", id: message.id, answer });
    });
  });
  port.onClose(() => void ready.then((hub) => end(hub, view)));
}

async function start(hub: Hub, view: View, target: ViewTarget, position: Position | null): Promise<void> {
  hub.views.add(view);
  void updateListeners(hub);
  const header = await headerFor(hub, target);
  if (!header) {
    if (!("chooser" in target)) say(view, { type: "gone" });
    return;
  }
  hub.views.follow(view, header, position);
  // A view that comes back after the worker stopped knows the jar; reading the journal for it would cost each time.
  if (position?.recordId === header.id) return;
  const live = liveOf(hub, header);
  await loaded(live, hub.store);
  await hub.jars.refresh(live);
}

async function headerFor(hub: Hub, target: ViewTarget): Promise<RecordHeader | null> {
  if ("tabId" in target) return ensureRecord(hub, target.tabId);
  if ("recordId" in target) return hub.index.records.find(({ id }) => id === target.recordId) ?? null;
  return null;
}

async function end(hub: Hub, view: View): Promise<void> {
  hub.views.remove(view);
  const header = hub.index.records.find(({ id }) => id === view.recordId);
  if (header) await dropUnusedRecord(hub, header);
  await updateListeners(hub);
}

/** The port that the devtools page holds: it opens a claim, confirms one of an earlier life, and ends it. */
function serveDevtools(ready: Promise<Hub>, provisional: Provisional, port: MessagePort, tabId: number): void {
  // What it found is for the record that its claim makes.
  let turn: Promise<void> = ready.then((hub) => void hub.devtools.set(tabId, port));
  port.onMessage((received) => {
    const message = readDevtoolsMessage(received);
    if (!message) return;
    turn = turn.then(async () => {
      const hub = await ready;
      if (message.type === "transport") return hearTransport(hub, port, tabId, message.facts);
      provisional.confirm(tabId);
      // A page that only comes back finds its claim, unless the person stopped the recording meanwhile.
      if (message.opened) await addClaim(hub, tabId, "devtools");
    });
  });
  port.onClose(
    () =>
      void ready.then(async (hub) => {
        if (hub.devtools.get(tabId) === port) hub.devtools.delete(tabId);
        const header = recordOfTab(hub, tabId);
        if (header) await dropClaim(hub, header, "devtools");
      }),
  );
}
