import type { Message } from "../core/message/message.ts";
import type { Command } from "../protocol/command.ts";
import type { TabChoice } from "../protocol/frame-state.ts";
import type { Answer } from "../protocol/view-message.ts";
import { addClaim, clearRecord, dropClaim, pause } from "./claims.ts";
import { type Hub, liveOf, offer, updateListeners } from "./hub.ts";
import { isClosed, type RecordHeader, recordingState } from "./journal-index.ts";
import { loaded } from "./live-record.ts";

const DONE: Answer = { ok: true, result: null };

/** Carries out what a view asks for. Never rejects: what went wrong is in the answer. */
export async function carryOut(hub: Hub, header: RecordHeader | null, command: Command): Promise<Answer> {
  try {
    if (command.name === "list-tabs") return { ok: true, result: await tabChoices(hub) };
    if (!header) return failed("error_no_record");
    return await forRecord(hub, header, command);
  } catch (error) {
    return failed("error_command_failed", error instanceof Error ? error.message : String(error));
  }
}

async function forRecord(hub: Hub, header: RecordHeader, command: Command): Promise<Answer> {
  switch (command.name) {
    case "record":
      return (await record(hub, header)) ? DONE : failed("error_tab_closed");
    case "record-and-reload": {
      const tabId = await record(hub, header);
      if (tabId === null) return failed("error_tab_closed");
      await hub.port.reloadTab(tabId);
      return DONE;
    }
    case "stop":
      await dropClaim(hub, header, "all");
      return DONE;
    case "pause":
      await pause(hub, header, command.on);
      return DONE;
    case "clear":
      await clearRecord(hub, header);
      return DONE;
    case "mark":
      offer(hub, liveOf(hub, header), { kind: "mark", label: command.label, text: command.text });
      return DONE;
    case "set-always":
      hub.always = command.always;
      await hub.port.saveAlways(command.always, header.private);
      await updateListeners(hub);
      for (const other of hub.index.records) hub.views.sayState(other);
      return DONE;
    case "open-page":
      await hub.port.openPage(isClosed(header) ? `record=${header.id}` : `tab=${header.tabs[0]?.tabId ?? ""}`);
      return DONE;
    case "settle":
      return { ok: true, result: await settle(hub, header) };
    case "list-tabs":
      return { ok: true, result: await tabChoices(hub) };
  }
}

async function record(hub: Hub, header: RecordHeader): Promise<number | null> {
  const tab = header.tabs.find(({ closed }) => !closed);
  if (!tab || !(await addClaim(hub, tab.tabId, "person"))) return null;
  return tab.tabId;
}

/** Waits until the jar was read for every exchange that has ended and all of it is written. */
async function settle(hub: Hub, header: RecordHeader): Promise<{ openExchanges: number; openLines: number }> {
  const live = liveOf(hub, header);
  await loaded(live, hub.store);
  do {
    await hub.jars.idle(live);
    await hub.journal.commit(live);
  } while (live.unsaved.length > 0 || live.readingJar);
  const { exchanges, openLines } = live.record;
  return { openExchanges: exchanges.filter(({ end }) => end === null).length, openLines: openLines.size };
}

async function tabChoices(hub: Hub): Promise<readonly TabChoice[]> {
  const tabs = await hub.port.allTabs();
  const ofTab = new Map(hub.index.records.flatMap((header) => header.tabs.map((tab) => [tab.tabId, header] as const)));
  const open = tabs
    .filter((tab) => tab.url !== null && /^https?:/.test(tab.url))
    .map((tab): TabChoice => {
      const header = ofTab.get(tab.tabId);
      return {
        tabId: tab.tabId,
        recordId: header?.id ?? null,
        title: tab.title,
        url: tab.url ?? "",
        recording: header ? recordingState(header) : "off",
        closed: false,
        private: tab.private,
      };
    });
  const closed = hub.index.records.filter(isClosed).map(
    (header): TabChoice => ({
      tabId: null,
      recordId: header.id,
      title: header.title,
      url: header.url,
      recording: "off",
      closed: true,
      private: header.private,
    }),
  );
  return [...open, ...closed];
}

function failed(key: string, ...params: readonly string[]): Answer {
  const error: Message = { key, params };
  return { ok: false, error };
}
