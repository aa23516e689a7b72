import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { RecordDecisions } from "../../core/report/record-file.ts";
import type { SessionCorrections } from "../../core/session/track/correction-key.ts";
import { siteDomain } from "../../core/site/site.ts";
import type { SettingsPort } from "../client/client.ts";
import type { FrameStore } from "./frame-store.ts";
import type { RecordStore } from "./record-store.ts";
import { decodeNotes, NO_NOTES, notesName, notesOf, type SiteNotes } from "./site-notes.ts";

/** What the person decided about the site that the record is about. */
export interface NotesStore {
  /** Registrable domain, or an empty text before any site is known. */
  readonly site: ReadonlySignal<string>;
  readonly notes: ReadonlySignal<SiteNotes>;
  /** What they said of its sessions. */
  readonly corrections: ReadonlySignal<SessionCorrections>;
  change(part: Partial<SiteNotes>): void;
}

/**
 * The notes of the site, kept among the settings; of a record out of a file those that it was saved with, which stay
 * with it: what somebody else decided must not become this person's notes on the site.
 */
export function createNotesStore(
  port: SettingsPort,
  record: RecordStore,
  frame: FrameStore,
  decided: RecordDecisions | null = null,
): NotesStore {
  const ofFile = signal(decided === null ? null : notesOf(decided));
  const stored = signal<Readonly<Record<string, unknown>>>({});
  // Without its notes a view still works.
  port.read().then(
    (settings) => (stored.value = { ...settings, ...stored.value }),
    () => undefined,
  );
  const site = computed(() => {
    record.version.value;
    const first = record.record.value.navigations[0]?.url;
    return siteDomain(first ?? frame.state.value?.url ?? "");
  });
  const notes = computed(() => {
    if (ofFile.value !== null) return ofFile.value;
    const found = stored.value[notesName(site.value)];
    return found === undefined ? NO_NOTES : decodeNotes(found);
  });
  // Notes change with every mute; the map only with what is in it, since every row depends on it.
  const text = computed(() => JSON.stringify(notes.value.corrections));
  const corrections = computed(() => new Map(Object.entries(JSON.parse(text.value) as SiteNotes["corrections"])));
  return {
    site,
    notes,
    corrections,
    change(part) {
      const next = { ...notes.value, ...part };
      if (ofFile.value !== null) {
        ofFile.value = next;
        return;
      }
      const name = notesName(site.value);
      stored.value = { ...stored.value, [name]: next };
      port.write(name, next).catch(() => undefined);
    },
  };
}
