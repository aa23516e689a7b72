import type { Severity } from "../../../core/audit/finding.ts";
import { EVERY_SUBJECT } from "../../../core/audit/mutes.ts";
import type { Mute } from "../../../core/report/record-file.ts";
import type { NotesStore } from "../../stores/notes-store.ts";

export const ALL_SUBJECTS = EVERY_SUBJECT;

/** Puts a finding aside on this site, in place of what was said of it before. */
export function mute(notes: NotesStore, added: Mute): void {
  notes.change({ mutes: [...notes.notes.value.mutes.filter((one) => !isSame(one, added)), added] });
}

export function takeBack(notes: NotesStore, gone: Mute): void {
  notes.change({ mutes: notes.notes.value.mutes.filter((one) => !isSame(one, gone)) });
}

/** Changes what the person says of a rule on this site; null or an empty text take it back. */
export function editRule(
  notes: NotesStore,
  rule: string,
  { severity, note }: { readonly severity?: Severity | null; readonly note?: string },
): void {
  const { [rule]: before = {}, ...others } = notes.notes.value.edits;
  const wanted = severity === undefined ? before.severity : severity;
  const text = note ?? before.note ?? "";
  const edit = { ...(wanted ? { severity: wanted } : {}), ...(text === "" ? {} : { note: text }) };
  notes.change({ edits: Object.keys(edit).length === 0 ? others : { ...others, [rule]: edit } });
}

function isSame(one: Mute, other: Mute): boolean {
  return one.rule === other.rule && one.subject === other.subject;
}
