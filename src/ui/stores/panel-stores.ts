import type { ViewTarget } from "../../protocol/port-name.ts";
import type { ViewSession } from "../../protocol/view-session.ts";
import type { Client } from "../client/client.ts";
import type { T } from "../i18n/context.ts";
import { type AnalysisStore, createAnalysisStore } from "./analysis-store.ts";
import { type AuditChoices, createAuditChoices } from "./audit-choices.ts";
import { type ClockStore, createClockStore } from "./clock-store.ts";
import { type CommandStore, createCommandStore } from "./command-store.ts";
import { type CookiesStore, createCookiesStore } from "./cookies-store.ts";
import { frameScheduler } from "./frame-scheduler.ts";
import { createFrameStore, type FrameStore } from "./frame-store.ts";
import type { ImportedRecord } from "./imported-record.ts";
import { createNotesStore, type NotesStore } from "./notes-store.ts";
import { createNoticeStore, type NoticeStore } from "./notice-store.ts";
import type { PaceClock } from "./paced.ts";
import { recordListener } from "./record-listener.ts";
import { createRecordStore, type RecordStore } from "./record-store.ts";
import { createScopeStore, type ScopeStore } from "./scope-store.ts";
import { createSearchStore, type SearchStore } from "./search-store.ts";
import { createSelectionStore, type SelectionStore } from "./selection-store.ts";
import { passingSetting } from "./setting.ts";
import { createValuesStore, type ValuesStore } from "./values-store.ts";
import { createViewSettings, type ViewSettings } from "./view-settings.ts";

/** Everything that the views of one panel share. */
export interface PanelStores {
  readonly client: Client;
  /** Version of Jarscope. */
  readonly version: string;
  readonly file: ImportedRecord | null;
  readonly record: RecordStore;
  readonly cookies: CookiesStore;
  readonly analysis: AnalysisStore;
  readonly auditChoices: AuditChoices;
  readonly notes: NotesStore;
  readonly frame: FrameStore;
  readonly settings: ViewSettings;
  readonly selection: SelectionStore;
  readonly scope: ScopeStore;
  readonly search: SearchStore;
  readonly values: ValuesStore;
  readonly commands: CommandStore;
  readonly notices: NoticeStore;
  readonly clock: ClockStore;
  /** Leads to other tabs, records and files; null where the panel belongs to one tab. */
  readonly chooseOther: (() => void) | null;
  close(): void;
}

export interface PanelSources {
  readonly client: Client;
  readonly target: ViewTarget;
  readonly t: T;
  readonly version: string;
  readonly file: ImportedRecord | null;
  readonly firstView: string;
  readonly window: Window;
  readonly onGone: (wasPrivate: boolean) => void;
  readonly chooseOther: (() => void) | null;
}

export function createPanelStores(sources: PanelSources): PanelStores {
  const { client, t, version, file, firstView, window } = sources;
  const record = createRecordStore(frameScheduler(window), () => performance.now());
  const frame = createFrameStore();
  const notices = createNoticeStore();
  const clock = createClockStore(Date.now);
  const session = openSession(sources, record, frame);
  const notes = createNotesStore(client.settings, record, frame, file?.decided);
  const cookies = createCookiesStore(record, notes.corrections);
  const pace: PaceClock = { now: () => performance.now(), later: (run, delay) => setTimeout(run, delay) };
  const settings = viewSettingsOf(sources);
  const privacy = settings.auditPrivacy.value;
  const analysis = createAnalysisStore({ record, cookies, notes, privacy, clock: pace });
  return {
    client,
    version,
    file,
    record,
    cookies,
    analysis,
    auditChoices: createAuditChoices(),
    notes,
    frame,
    settings,
    selection: createSelectionStore(firstView),
    scope: createScopeStore(),
    search: createSearchStore(),
    values: createValuesStore(record),
    commands: createCommandStore(() => session, notices, t),
    notices,
    clock,
    chooseOther: sources.chooseOther,
    close() {
      session?.close();
      clock.stop();
      analysis.close();
    },
  };
}

/** A saved record brings the choice of rules that it was judged by. */
function viewSettingsOf({ client, file }: PanelSources): ViewSettings {
  const settings = createViewSettings(client.settings);
  return file?.decided ? { ...settings, auditPrivacy: passingSetting(file.decided.privacy) } : settings;
}

function openSession(
  { client, target, file, onGone }: PanelSources,
  record: RecordStore,
  frame: FrameStore,
): ViewSession | null {
  if (file !== null) {
    record.push(file.events, false);
    return null;
  }
  return client.open(target, {
    ...recordListener(record, frame),
    gone: () => onGone(frame.state.value?.private ?? false),
  });
}
