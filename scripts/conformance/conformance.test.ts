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

  it("is run at the time that is asked for", async () => {
    const setCookie = ["n=1; Expires=Tue, 01 Jan 2030 00:00:00 GMT"];
    const path = file([{ ...CASE, setCookie, expect: { suite: "" } }]);
    expect(await main([path])).toBe(1);
    expect(await main([path, "--now", "2030-01-02"])).toBe(0);
  });
});

describe("a file in Go's format", () => {
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
