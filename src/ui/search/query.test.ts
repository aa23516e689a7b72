import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "./query.ts";

describe("parseQuery", () => {
  it("reads keys and their other names", () => {
    expect(parseQuery("verdict:Rejected set-by:/login").terms).toEqual([
      { kind: "field", negated: false, key: "status", operator: ":", value: "rejected" },
      { kind: "field", negated: false, key: "from", operator: ":", value: "/login" },
    ]);
  });

  it("reads a flag word with and without minus", () => {
    expect(parseQuery("-secure").terms).toEqual([
      { kind: "field", negated: true, key: "is", operator: ":", value: "secure" },
    ]);
    expect(parseQuery('"secure"').terms).toEqual([{ kind: "text", negated: false, value: "secure" }]);
  });

  it("looks for an unknown key as text and says so", () => {
    const { terms, hints } = parseQuery("-colour:red");
    expect(terms).toEqual([{ kind: "text", negated: true, value: "colour:red" }]);
    expect(hints).toEqual([{ kind: "unknown-key", start: 0, end: 11, key: "colour", value: "red" }]);
  });

  it("says when a value cannot match", () => {
    expect(parseQuery("party:second").hints.map(({ kind }) => kind)).toEqual(["unknown-value"]);
    expect(parseQuery("size>big").hints.map(({ kind }) => kind)).toEqual(["not-a-number"]);
    expect(parseQuery("party: role:log").hints).toEqual([]);
  });

  it("does not filter by a key whose value is still missing", () => {
    expect(parseQuery("name:").terms).toEqual([]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseQuery(text)));
  });
});
