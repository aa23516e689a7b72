import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteStringFromText } from "../../../core/bytes/byte-string.ts";
import { caretLine, markedPieces, setLineText } from "./set-line-text.ts";

const LINE = byteStringFromText("sid=secret; Path=/");

describe("setLineText", () => {
  it("keeps ranges where nothing is hidden", () => {
    const { text, range } = setLineText(LINE, { start: 4, end: 10 }, null);
    const { start, end } = range({ start: 12, end: 18 });
    expect(text.slice(start, end)).toBe("Path=/");
  });

  it("hides the value and moves what follows", () => {
    const { text, range } = setLineText(LINE, { start: 4, end: 10 }, "6 · k7f2");
    expect(text).toBe("sid=(6 · k7f2); Path=/");
    const after = range({ start: 12, end: 18 });
    expect(text.slice(after.start, after.end)).toBe("Path=/");
    const inside = range({ start: 6, end: 7 });
    expect(text.slice(inside.start, inside.end)).toBe("(6 · k7f2)");
    expect(range({ start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
    const pair = range({ start: 0, end: 10 });
    expect(text.slice(pair.start, pair.end)).toBe("sid=(6 · k7f2)");
  });

  it("shows control characters", () => {
    expect(setLineText(byteStringFromText("a\tb\x7f"), { start: 0, end: 0 }, null).text).toBe("a␉b␡");
  });

  it("gives ranges inside the text, whatever it points at", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.nat(40),
        fc.nat(40),
        fc.nat(40),
        fc.nat(40),
        (text, a, b, c, d) => {
          const line = byteStringFromText(text);
          const inLine = (one: number, other: number) => ({
            start: Math.min(one, other, line.length),
            end: Math.min(Math.max(one, other), line.length),
          });
          const shown = setLineText(line, inLine(a, b), "9 · aaaa");
          const { start, end } = shown.range(inLine(c, d));
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(shown.text.length);
        },
      ),
    );
  });
});

describe("caretLine", () => {
  it("points at ranges in any order, and at a place between characters", () => {
    expect(
      caretLine([
        { start: 6, end: 6 },
        { start: 1, end: 3 },
      ]),
    ).toBe(" ^^   ^");
  });
});

describe("markedPieces", () => {
  it("cuts a text at overlapping ranges", () => {
    const pieces = markedPieces("abcdef", [
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ]);
    expect(pieces.map(({ text, marked }) => (marked ? text.toUpperCase() : text)).join("|")).toBe("a|B|C|D|ef");
  });
});
