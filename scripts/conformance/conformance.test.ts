import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "../conformance.ts";

const folder = mkdtempSync(join(tmpdir(), "jarscope-conformance-"));
let printed: string[];

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  printed = [];
  for (const stream of ["log", "error"] as const)
    vi.spyOn(console, stream).mockImplementation((text) => printed.push(text));
});
afterEach(() => vi.restoreAllMocks());

function file(content: unknown): string {
  const path = join(folder, "cases.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const CASE = {
  id: "a",
  setCookie: ["n=1; Path=/", "m"],
  url: "http://shop.test/d/e",
  expect: { suite: "n=1; m", firefox: { cookieHeader: "n=1; m=", stored: [{ name: "n", value: "1" }] } },
};

describe("a file of a suite", () => {
  it("is answered for the profile", async () => {
    expect(await main([file([{ ...CASE, expect: { ...CASE.expect, suite: "m; n=1" } }])])).toBe(0);
    expect(printed).toEqual(["rfc6265bis: 1 cases, 1 agree, 0 disagree"]);
  });

  it("is reported as JSON", async () => {
    expect(await main([file([CASE]), "--profile", "firefox", "--json"])).toBe(1);
    const report = JSON.parse(printed.join(""));
    expect(Object.keys(report)).toEqual(["total", "agree", "disagree"]);
    expect(report).toMatchObject({
      total: 1,
      agree: 0,
      disagree: [{ id: "a", expected: { cookieHeader: "n=1; m=" }, actual: { cookieHeader: "m=; n=1" } }],
    });
  });

  it("leaves out what says nothing for the profile", async () => {
    expect(await main([file([CASE]), "--profile", "chromium", "--json"])).toBe(0);
    expect(JSON.parse(printed.join(""))).toEqual({ total: 0, agree: 0, disagree: [] });
  });

  it("may say more than is known", async () => {
    const odd = { ...CASE, weight: 3, expect: { suite: "n=1; m", safari: {}, chromium: { extra: true } } };
    expect(await main([file({ cases: [{ ...odd, expect: { ...odd.expect, suite: "m; n=1" } }], made: "today" })])).toBe(
      0,
    );
  });

  it("may be a list under any name, one case a line, and begin with a mark of its encoding", async () => {
    const test = { ...CASE, expect: { suite: "m; n=1", chromium: null } };
    const texts = [JSON.stringify({ tests: [test] }), `${JSON.stringify(test)}\n${JSON.stringify(test)}\n`];
    for (const text of texts) expect(await main([file(`\ufeff${text}`)])).toBe(0);
  });

  it("holds lines of every octet, and of great length", async () => {
    const setCookie = ["\u0001a=1", "b=\u00ff\t2", `c=${"x".repeat(5000)}`, "d=4; Expires=\u0000", ""];
    expect(await main([file([{ ...CASE, setCookie, expect: { suite: "b=\u00ff\t2" } }])])).toBe(0);
  });

  it("is run at the time that is asked for", async () => {
    const setCookie = ["n=1; Expires=Tue, 01 Jan 2030 00:00:00 GMT"];
    const path = file([{ ...CASE, setCookie, expect: { suite: "" } }]);
    expect(await main([path])).toBe(1);
    expect(await main([path, "--now", "2030-01-02"])).toBe(0);
  });
});

describe("a file in Go's format", () => {
  it("may say more than is known, and cover several hosts and times", async () => {
    const later = { url: "http://b.host.test/x", now: "2013-01-01T13:00:01Z", expectedCookieHeader: "" };
    const path = file([
      {
        id: "odd",
        comment: "unknown to us",
        url: "http://a.host.test/dir/page",
        now: 1357041600,
        freshJar: true,
        setCookie: ["k=\u00e9; Domain=host.test; Path=/; Max-Age=3600", "", ";", "=", "gone=1; Max-Age=-1"],
        expectedStored: [{ name: "k", value: "\u00e9", session: false, more: [1] }],
        queries: [{ url: "http://b.host.test/x", expectedCookieHeader: "k=\u00e9", more: null }, later],
      },
    ]);
    expect([await main([path]), printed]).toEqual([0, ["rfc6265bis: 1 cases, 1 agree, 0 disagree"]]);
  });

  it("tells a wrong life from a wrong header", async () => {
    const url = "http://host.test/";
    const queries = [{ url, expectedCookieHeader: "A=a" }];
    const path = file([
      { id: "1", url, setCookie: ["A=a"], expectedStored: [{ name: "A", value: "a", session: false }], queries },
    ]);
    expect(await main([path, "--json"])).toBe(1);
    expect(JSON.parse(printed.join(""))).toMatchObject({ total: 1, agree: 0, disagree: [{ id: "1" }] });
  });

  it("lets time pass where one question has two answers", async () => {
    const url = "http://host.test/";
    const queries = ["a=1; b=2", "a=1"].map((expectedCookieHeader) => ({ url, expectedCookieHeader }));
    const test = { id: "1", url, setCookie: ["a=1", "b=2; Max-Age=3"], expectedStored: "a=1 b=2", queries };
    expect(await main([file([test])])).toBe(0);
    expect(await main([file([{ ...test, queries: queries.toReversed() }])])).toBe(1);
  });

  it("has no cookies for what is not HTTP, and takes null for what is not told", async () => {
    const queries = [
      { url: "ftp://www.host.test/", expectedCookieHeader: "", now: null },
      { url: "wss://www.host.test/", expectedCookieHeader: "a=1" },
    ];
    const stored = { name: "a", value: "1", domain: "host.test", hostOnly: false, persistent: true };
    const setCookie = "a=1; Domain=host.test; Max-Age=9";
    const rest = { group: null, now: null, freshJar: null, expectedStored: [stored], queries };
    expect(await main([file([{ id: "1", url: "http://www.host.test/", setCookie, ...rest }])])).toBe(0);
  });

  const go = (id: string, more: object) => ({ id, url: "http://www.host.test/", now: "2013-01-01T12:00:00Z", ...more });
  it("shares a jar until a fresh one", async () => {
    const query = (expectedCookieHeader: string) => ({
      queries: [{ url: "http://www.host.test/", expectedCookieHeader }],
    });
    const path = file([
      go("1", { freshJar: true, group: "g", setCookie: ["A=a"], expectedStored: "A=a", ...query("A=a") }),
      go("2", { group: "g", setCookie: ["B=b"], expectedStored: ["A=a", "B=b"], ...query("A=a; B=b") }),
      go("3", { group: "g", freshJar: true, setCookie: [], expectedStored: [], ...query("") }),
      go("4", {
        group: "h",
        setCookie: ["C=c; Max-Age=9"],
        expectedStored: [{ name: "C", value: "c", session: false }],
        ...query("C=c"),
      }),
    ]);
    expect([await main([path]), printed]).toEqual([0, ["rfc6265bis: 4 cases, 4 agree, 0 disagree"]]);
  });
});

describe("what cannot be run", () => {
  it.each([
    ["a missing file", () => join(folder, "none.json"), /cannot be read/],
    ["broken JSON", () => file("{"), /is no JSON/],
    ["a foreign format", () => file([{ hello: 1 }]), /no case in a known format: entry 0/],
    ["no list", () => file({ hello: 1 }), /holds no list/],
    ["an empty file", () => file(""), /is no JSON/],
    ["null", () => file("null"), /holds no list/],
    ["entries of another kind", () => file([CASE, 7]), /entry 1, as a whole/],
    ["a line that is no text", () => file([{ ...CASE, setCookie: ["a=1", 2] }]), /entry 0, setCookie.1/],
    ["a folder", () => folder, /cannot be read/],
    [
      "a Go case without a date",
      () => file([{ id: "1", url: CASE.url, now: "soon", setCookie: [], queries: [] }]),
      /entry 0, now: no date/,
    ],
    [
      "a Go case with a query for nowhere",
      () => file([{ id: "1", url: CASE.url, setCookie: [], queries: [{ url: "", expectedCookieHeader: "" }] }]),
      /cannot be run/,
    ],
    ["an address that is none", () => file([{ ...CASE, url: "nowhere" }]), /cannot be run/],
  ])("%s is one sentence and code 2", async (_name, path, words) => {
    expect(await main([path()])).toBe(2);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(words);
  });

  it("includes bad options", async () => {
    expect(await main([])).toBe(2);
    expect(await main(["x", "--profile", "lynx"])).toBe(2);
    expect(await main(["x", "--now", "soon"])).toBe(2);
  });
});
