import { correctionKey } from "../../core/session/track/correction-key.ts";
import type { SessionCorrection, SessionTrack } from "../../core/session/track/session-track.ts";
import type { NotesStore } from "../stores/notes-store.ts";

/** Keeps what the person says about a session of this site; null takes it back. */
export function correct(notes: NotesStore, track: SessionTrack, correction: SessionCorrection | null): void {
  const key = correctionKey(track.site, track.carrier, track.name);
  const { [key]: _, ...others } = notes.notes.value.corrections;
  notes.change({ corrections: correction === null ? others : { ...others, [key]: correction } });
}
