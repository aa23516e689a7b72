import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeNotes, NO_NOTES, type SiteNotes } from "./site-notes.ts";

const NOTES: SiteNotes = {
  corrections: { "cookie|shop.test|sid": "not-session" },
  mutes: [{ rule: "secure-missing", subject: "a", reason: "behind a proxy" }],
  edits: { "secure-missing": { severity: "low", note: "agreed" } },
  scope: ["shop.test"],
};

it("reads what was written", () => {
  expect(decodeNotes(JSON.parse(JSON.stringify(NOTES)))).toEqual(NOTES);
});

it("leaves out what it does not understand, and keeps the rest", () => {
  const mute = { rule: "secure-missing", subject: "a", reason: "behind a proxy" };
  const stored = { corrections: { a: "perhaps" }, mutes: [mute, { rule: 1 }], edits: 7, scope: ["a", 3] };
  expect(decodeNotes(stored)).toEqual({ corrections: {}, mutes: [mute], edits: {}, scope: ["a"] });
});

it("makes notes of anything", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Object.keys(decodeNotes(stored))).toEqual(Object.keys(NO_NOTES));
    }),
  );
});
