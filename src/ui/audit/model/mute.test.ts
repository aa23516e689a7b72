import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import type { NotesStore } from "../../stores/notes-store.ts";
import { NO_NOTES, type SiteNotes } from "../../stores/site-notes.ts";
import { editRule, mute, takeBack } from "./mute.ts";

function notesStore(): NotesStore {
  const notes = signal<SiteNotes>(NO_NOTES);
  const change = (part: Partial<SiteNotes>): void => {
    notes.value = { ...notes.value, ...part };
  };
  return { site: signal("shop.test"), notes, corrections: signal(new Map()), change };
}

it("keeps one reason for each rule and subject", () => {
  const notes = notesStore();
  mute(notes, { rule: "a", subject: "*", reason: "one" });
  mute(notes, { rule: "a", subject: "sid", reason: "two" });
  mute(notes, { rule: "a", subject: "*", reason: "three" });
  expect(notes.notes.value.mutes.map(({ reason }) => reason)).toEqual(["two", "three"]);
  takeBack(notes, { rule: "a", subject: "sid", reason: "whatever" });
  expect(notes.notes.value.mutes.map(({ reason }) => reason)).toEqual(["three"]);
});

it("keeps severity and note apart, and nothing once both are taken back", () => {
  const notes = notesStore();
  editRule(notes, "a", { severity: "low" });
  editRule(notes, "a", { note: "agreed" });
  expect(notes.notes.value.edits).toEqual({ a: { severity: "low", note: "agreed" } });
  editRule(notes, "a", { severity: null });
  expect(notes.notes.value.edits).toEqual({ a: { note: "agreed" } });
  editRule(notes, "a", { note: "" });
  expect(notes.notes.value.edits).toEqual({});
});
