import { describe, expect, test } from "vitest";
import { KNOWN_NAMES } from "../../../src/core/session/known-names.ts";
import { CORPUS } from "./corpus.ts";
import { answersTo, halfOf, scoreOf } from "./score.ts";
import { valueOfShape } from "./value-of-shape.ts";

const NAMES = CORPUS.flatMap(({ cookies }) => cookies.map(([name]) => name));

describe("the corpus", () => {
  test("is large, names each cookie once and each source as a page", () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(150);
    expect(NAMES.filter((name, at) => NAMES.indexOf(name) !== at)).toEqual([]);
    expect(CORPUS.filter(({ source }) => !URL.canParse(source))).toEqual([]);
  });

  test("has two halves of about the same size, and the same ones always", () => {
    const heldOut = NAMES.filter((name) => halfOf(name) === "held-out").length;
    expect(Math.abs(heldOut / NAMES.length - 0.5)).toBeLessThan(0.08);
    expect(halfOf("PHPSESSID")).toBe(halfOf("PHPSESSID"));
  });

  test("gives each cookie a value of its shape, the same for the same name", () => {
    expect(valueOfShape("hex 32", "a")).toMatch(/^[0-9a-f]{32}$/);
    expect(valueOfShape("hex 32", "a")).toBe(valueOfShape("hex 32", "a"));
    expect(valueOfShape(": dark", "theme")).toBe("dark");
    expect(() => valueOfShape("runes 9", "a")).toThrow("unknown shape");
  });
});

test("recognition does not get worse than the figures in docs/recognition.md", () => {
  const answers = answersTo(CORPUS, KNOWN_NAMES);
  for (const half of ["tuned", "held-out"] as const) {
    const own = answers.filter((one) => one.half === half);
    const { precision, recall } = scoreOf(own, "session");
    expect([half, precision >= 0.92, recall >= 0.82]).toEqual([half, true, true]);
  }
});
