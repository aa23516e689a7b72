import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./token.ts";

const short = (query: string) =>
  tokenise(query).map(({ negated, key, operator, value }) => [negated ? "-" : "", key, operator, value]);

describe("tokenise", () => {
  it("parts words and keys", () => {
    expect(short("sid name:foo -path:/api size>40 size>=5")).toEqual([
      ["", null, null, "sid"],
      ["", "name", ":", "foo"],
      ["-", "path", ":", "/api"],
      ["", "size", ">", "40"],
      ["", "size", ">=", "5"],
    ]);
  });

  it("keeps white space in quotes, and takes an open quote to the end", () => {
    expect(short('"a b" value:"c d" -"e f')).toEqual([
      ["", null, null, "a b"],
      ["", "value", ":", "c d"],
      ["-", null, null, "e f"],
    ]);
  });

  it("takes an address as text", () => {
    expect(short("https://shop.test/a?b=c")).toEqual([["", null, null, "https://shop.test/a?b=c"]]);
  });

  it("takes a lone minus as text", () => {
    expect(short("- a-b")).toEqual([
      ["", null, null, "-"],
      ["", null, null, "a-b"],
    ]);
  });

  it("covers every character that is not white space, once and in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (query) => {
        let at = 0;
        for (const { start, end, valueStart } of tokenise(query)) {
          expect(query.slice(at, start).trim()).toBe("");
          expect(start).toBeLessThan(end);
          expect(valueStart).toBeLessThanOrEqual(end);
          at = end;
        }
        expect(query.slice(at).trim()).toBe("");
      }),
    );
  });
});
