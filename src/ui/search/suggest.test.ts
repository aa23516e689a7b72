import { describe, expect, it } from "vitest";
import { suggest } from "./suggest.ts";

const texts = (query: string, caret = query.length) =>
  suggest(query, caret, { name: ["sid", "a b"] }).map((s) => s.text);

describe("suggest", () => {
  it("offers keys where a word begins", () => {
    expect(texts("").slice(0, 3)).toEqual(["name:", "value:", "domain:"]);
    expect(texts("ro")).toEqual(["role:"]);
    expect(texts("-se")).toEqual(["set:", "secure"]);
  });

  it("offers the values of a key, and those of the record", () => {
    expect(texts("party:")).toEqual(["first", "third"]);
    expect(texts("name:")).toEqual(["sid", '"a b"']);
    expect(texts("party:third")).toEqual([]);
  });

  it("puts the chosen value where the caret is", () => {
    const [first] = suggest("is:sec role:csrf", 6, {});
    expect(first).toMatchObject({ text: "secure", query: "is:secure role:csrf", caret: 9 });
    expect(suggest("-na", 3, {})[0]).toMatchObject({ query: "-name:", caret: 6 });
    expect(suggest("is:sec", 6, {})[0]).toMatchObject({ query: "is:secure ", caret: 10 });
  });

  it("offers nothing for an unknown key", () => {
    expect(texts("foo:b")).toEqual([]);
  });
});
