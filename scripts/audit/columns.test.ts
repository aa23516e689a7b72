import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns, wrapped } from "./columns.ts";

it("keeps columns under each other where letters are two columns wide", () => {
  const lines = columns([
    ["규칙", "x"],
    ["abcd", "y"],
  ]).split("\n");
  expect(lines).toEqual(["규칙  x", "────  ─", "abcd  y"]);
});

it("lets no control character through to the terminal", () => {
  expect(columns([["a"], ["\u001b[2J"]])).not.toContain("\u001b");
});

describe("in a narrow terminal", () => {
  it("goes on below, inside of the column", () => {
    const lines = columns(
      [
        ["rule", "concerns"],
        ["httponly-missing", "sid · shop.example"],
      ],
      24,
    ).split("\n");
    expect(lines).toEqual([
      "rule         concerns",
      "───────────  ───────────",
      "httponly-    sid · shop.",
      "missing      example",
    ]);
  });

  it("is never wider than the terminal, and loses no letter", () => {
    const cell = fc.string({ unit: "grapheme-ascii", maxLength: 60 }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const text = columns(rows, 40);
        expect(text.split("\n").filter(({ length }) => length > 40)).toEqual([]);
        const letters = (some: string): string => [...some.replace(/[\s─]/g, "")].sort().join("");
        expect(letters(text)).toBe(letters(rows.flat().join("")));
      }),
    );
  });

  it("breaks Hangul by the columns that it takes", () => {
    expect(wrapped("쿠키 이름", 6)).toEqual(["쿠키", "이름"]);
    expect(wrapped("가나다라", 4)).toEqual(["가나", "다라"]);
  });
});
