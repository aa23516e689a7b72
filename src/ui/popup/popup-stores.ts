import { signal } from "@preact/signals";
import type { ViewTarget } from "../../protocol/port-name.ts";
import type { Client } from "../client/client.ts";
import type { T } from "../i18n/context.ts";
import { type AnalysisStore, createAnalysisStore } from "../stores/analysis-store.ts";
import { type ClockStore, createClockStore } from "../stores/clock-store.ts";
import { type CommandStore, createCommandStore } from "../stores/command-store.ts";
import { type CookiesStore, createCookiesStore } from "../stores/cookies-store.ts";
import { frameScheduler } from "../stores/frame-scheduler.ts";
import { createFrameStore, type FrameStore } from "../stores/frame-store.ts";
import { createNotesStore } from "../stores/notes-store.ts";
import { createNoticeStore, type NoticeStore } from "../stores/notice-store.ts";
import type { PaceClock } from "../stores/paced.ts";
import { recordListener } from "../stores/record-listener.ts";
import { createRecordStore, type RecordStore } from "../stores/record-store.ts";
import { createValuesStore, type ValuesStore } from "../stores/values-store.ts";

/** What the popup shares with the panel, and nothing that only the panel needs. */
export interface PopupStores {
  readonly client: Client;
  readonly record: RecordStore;
  readonly cookies: CookiesStore;
  readonly analysis: AnalysisStore;
  readonly frame: FrameStore;
  readonly values: ValuesStore;
  readonly commands: CommandStore;
  readonly notices: NoticeStore;
  readonly clock: ClockStore;
  close(): void;
}

export function createPopupStores(client: Client, target: ViewTarget, t: T): PopupStores {
  const record = createRecordStore(frameScheduler(window), () => performance.now());
  const frame = createFrameStore();
  const notices = createNoticeStore();
  const clock = createClockStore(Date.now);
  const session = client.open(target, recordListener(record, frame));
  const notes = createNotesStore(client.settings, record, frame);
  const cookies = createCookiesStore(record, notes.corrections);
  const pace: PaceClock = { now: () => performance.now(), later: (run, delay) => setTimeout(run, delay) };
  const analysis = createAnalysisStore({ record, cookies, notes, privacy: signal(false), clock: pace });
  return {
    client,
    record,
    cookies,
    analysis,
    frame,
    values: createValuesStore(record),
    commands: createCommandStore(() => session, notices, t),
    notices,
    clock,
    close() {
      session.close();
      clock.stop();
      analysis.close();
    },
  };
}
