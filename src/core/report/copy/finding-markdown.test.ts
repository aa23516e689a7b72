import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../audit/finding.ts";
import { byteStringFromText } from "../../bytes/byte-string.ts";
import type { SetLine } from "../../capture/exchange.ts";
import { inputWith } from "./copy.fixture.ts";
import { findingMarkdownFormat } from "./finding-markdown.ts";
import { codeSpan, plainText } from "./markdown.ts";

const finding: Finding = {
  rule: "secure-missing",
  severity: "medium",
  confidence: "observed",
  row: "row",
  message: { key: "rule_secure_missing_text", params: ["sid"] },
  evidence: ["1:0"],
};

describe("finding-markdown", () => {
  it("tells finding, fix and evidence, and no value", () => {
    const line = { line: byteStringFromText("sid=9F86D081884C7D65; Path=/") } as SetLine;
    const info: Finding = { ...finding, rule: "other", severity: "info" };
    const input = inputWith(
      { findings: [info, finding], lines: [line] },
      { url: "https://shop.test/?token=abc&page=2" },
    );
    const text = findingMarkdownFormat.build(input) ?? "";
    expect(text.indexOf("severity\\_medium")).toBeLessThan(text.indexOf("severity\\_info"));
    expect(text).toContain("rule\\_secure\\_missing\\_text sid");
    expect(text).toContain("`sid · shop.test · /`");
    expect(text).toMatch(/`16 · [a-z2-7]{4}`/);
    expect(text).toMatch(/`Set-Cookie: sid=[a-z2-7]{4}; Path=\/`/);
    expect(text).toMatch(/`GET https:\/\/shop\.test\/\?token=[a-z2-7]{4}&page=2`/);
    expect(text).not.toContain("9F86D081884C7D65");
  });

  it("hides the value that a name holds", () => {
    const state = "OiD9aEKvlRX0MnZwS0IXy2Yzib_7wdVbUsAl17fCdA4";
    const name = `.AspNetCore.Correlation.${state}`;
    const named: Finding = { ...finding, message: { key: "rule_secure_missing_text", params: [name] } };
    const text = findingMarkdownFormat.build(inputWith({ name, findings: [named] })) ?? "";
    expect(text).toContain(".AspNetCore.Correlation.");
    expect(text.replaceAll("\\", "")).not.toContain(state);
  });

  it("has nothing to say without a finding", () => expect(findingMarkdownFormat.build(inputWith())).toBeNull());
});

describe("codeSpan", () => {
  it("ends where it should, whatever is in it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[`a \n]{0,12}$/), (text) => {
        const span = codeSpan(text);
        const fence = /^`+/.exec(span)?.[0] ?? "";
        const inner = span.slice(fence.length, -fence.length);
        expect((inner.match(/`+/g) ?? []).every((run) => run.length !== fence.length)).toBe(true);
        expect(span).not.toContain("\n");
      }),
    );
  });
  it("shows what would hide", () => expect(codeSpan("a\u202eb\u0000")).toBe("`a\\x202Eb\\x00`"));
});

describe("plainText", () => {
  it.each([
    ["# a", "\\# a"],
    ["1. a", "1\\. a"],
    ["- a", "\\- a"],
    ["a <b> [c](d) `e` *f*", "a \\<b\\> \\[c\\](d) \\`e\\` \\*f\\*"],
    ["a\n\nb", "a b"],
  ])("%j", (text, expected) => expect(plainText(text)).toBe(expected));
});
