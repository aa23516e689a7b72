import { describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../src/core/report/formats.ts";
import { type AuditOptions, auditOptions } from "./options.ts";

const URL_A = "https://shop.example/";

function options(...args: readonly string[]): AuditOptions {
  const result = auditOptions(args);
  if (result === "help") throw new Error("that was a call for help");
  return result;
}

describe("the options", () => {
  it("ask for help before anything else", () => {
    expect(auditOptions(["--help"])).toBe("help");
  });

  it("take several addresses, in their order", () => {
    expect(options(URL_A, "http://b.example/x").urls).toEqual([URL_A, "http://b.example/x"]);
  });

  it.each(REPORT_FORMATS.map(({ id }) => id))("take the format %s", (id) => {
    expect(options(URL_A, "--format", id).format).toBe(id);
  });

  it("hide values in what is passed on, and show them in table and JSON, unless told otherwise", () => {
    const values = (...args: readonly string[]): string => options(URL_A, ...args).values;
    expect([values(), values("--format", "json"), values("--format", "html")]).toEqual([
      ...["included", "included", "redacted"],
    ]);
    expect(values("--format", "json", "--redact")).toBe("redacted");
    expect(values("--format", "html", "--include-values")).toBe("included");
  });

  it("read when a run fails", () => {
    expect(options(URL_A).failOn).toBeNull();
    expect(options(URL_A, "--fail-on", "high").failOn).toEqual({ severity: "high", onlyNew: false });
    const fail = (text: string): unknown => options(URL_A, "--baseline", "b.json", "--fail-on", text).failOn;
    expect(fail("new")).toEqual({ severity: "low", onlyNew: true });
    expect(fail("new:medium")).toEqual({ severity: "medium", onlyNew: true });
  });

  it("read headers with colons in their value", () => {
    const { headers } = options(URL_A, "--header", "X-Test: a:b", "--header", "Authorization:Bearer t");
    expect(headers).toEqual({ "X-Test": "a:b", Authorization: "Bearer t" });
  });

  it("give times in milliseconds", () => {
    expect(options(URL_A, "--timeout", "1.5", "--wait-idle", "2")).toMatchObject({ timeout: 1500, waitIdle: 2000 });
    expect(options(URL_A)).toMatchObject({ timeout: 30_000, waitIdle: null });
  });

  it.each([
    [[], "at least one URL"],
    [["nonsense"], '"nonsense" is not an address'],
    [["ftp://shop.example/"], "http:// or https://"],
    [[URL_A, "--bogus"], "--help names the options"],
    [[URL_A, "--format", "pdf"], 'not "pdf"'],
    [[URL_A, "--follow", "-1"], "--follow"],
    [[URL_A, "--follow", "many"], "whole number"],
    [[URL_A, "--timeout", "0"], "number of seconds"],
    [[URL_A, "--header", "no colon"], "--header takes a name"],
    [[URL_A, "--header", "Bad Name: x"], "--header takes a name"],
    [[URL_A, "--fail-on", "severe"], 'not "severe"'],
    [[URL_A, "--fail-on", "new"], "--baseline"],
    [[URL_A, "--fail-on", "newer", "--baseline", "b"], 'not "newer"'],
    [[URL_A, "--har", "x.har"], "a URL has nothing to do"],
    [["--har", "x.har", "--script", "y"], "--script has nothing to do"],
    [[URL_A, "--script", "a", "--playwright", "b"], "not both"],
    [[URL_A, "--playwright", "b", "--browser", "firefox"], "Chromium only"],
    [[URL_A, "--redact", "--include-values"], "not both"],
  ])("refuse %j in one sentence", (args, words) => {
    expect(() => auditOptions(args)).toThrow(words);
  });
});
