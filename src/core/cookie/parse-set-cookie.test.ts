import { describe, expect, it } from "vitest";
import { byteStringFromText } from "../bytes/byte-string.ts";
import { parseSetCookie } from "./parse-set-cookie.ts";
import type { ProfileId } from "./profiles/profile.ts";
import { PROFILES } from "./profiles/registry.ts";

const NOW = Date.UTC(2026, 10, 22);

function parse(line: string, id: ProfileId = "rfc6265bis", serverDate: number | null = null) {
  return parseSetCookie(byteStringFromText(line), PROFILES[id], NOW, serverDate);
}

/** Each diagnostic with the octets that it points at. */
function remarks(line: string, id: ProfileId = "rfc6265bis"): string[] {
  const parsed = parse(line, id);
  return parsed.diagnostics.map(({ code, start, end }) => `${code}: ${parsed.line.slice(start, end)}`);
}

describe("name and value", () => {
  it.each([
    ["a=b", "a", "b"],
    [" a = b ", "a", "b"],
    ["a=b=c", "a", "b=c"],
    ["a=", "a", ""],
    ["=b", "", "b"],
    ["a b=c\td", "a b", "c\td"],
    ['a="b"', "a", '"b"'],
    ["a;b=c", "", "a"],
    ["", "", ""],
    [";", "", ""],
    ["\t", "", ""],
  ])("of %j are %j and %j", (line, name, value) => {
    const parsed = parse(line);
    expect([parsed.name, parsed.value]).toEqual([name, value]);
  });

  it("without an equals sign is a value, and a name in Firefox", () => {
    expect(parse("a b ; Path=/", "chromium")).toMatchObject({ name: "", value: "a b" });
    expect(parse("a b ; Path=/", "firefox")).toMatchObject({ name: "a b", value: "" });
  });

  it("counts octets, not characters, against the limit", () => {
    expect(remarks(`a=${"x".repeat(4095)}`)).toEqual([]);
    expect(parse(`a=${"é".repeat(2048)}`).diagnostics).toEqual([
      { code: "name-value-too-long", severity: "reject", start: 0, end: 4098 },
    ]);
  });
});

describe("diagnostics point at the faulty part", () => {
  it.each([
    ["a=b\x01\x02c", "control-character-in-value: \x01\x02"],
    ["a\x7f=b", "control-character-in-name: \x7f"],
    ["a=b; Domain=a\x01", "control-character-in-attribute: \x01"],
    ["foo", "no-equals-sign: foo"],
    ["=x", "empty-name: ="],
    ["a =b", "whitespace-trimmed: a =b"],
    ["a=1, b=2", "comma-joined-cookies: 1, b=2"],
    ["a=b;; Secure", "empty-attribute: ;"],
    ["a=b; Secure qux", "unknown-attribute: Secure qux"],
    ["a=b; Path=/a; Path=/b", "attribute-overridden: Path=/a"],
    ["a=b; Expires=24 Jul 27 10:00:00", "expires-two-digit-year: 24 Jul 27 10:00:00"],
    ["a=b; Expires=24 Jul 2027", "expires-without-time: 24 Jul 2027"],
    ["a=b; Expires=Jul 2027 10:00:00", "expires-without-day: Jul 2027 10:00:00"],
    ["a=b; Expires=24 2027 10:00:00", "expires-without-month: 24 2027 10:00:00"],
    ["a=b; Expires=24 Jul 10:00:00", "expires-without-year: 24 Jul 10:00:00"],
    ["a=b; Expires=32 Jul 2027 10:00:00", "expires-day-out-of-range: 32 Jul 2027 10:00:00"],
    ["a=b; Expires=24 Jul 1600 10:00:00", "expires-year-out-of-range: 24 Jul 1600 10:00:00"],
    ["a=b; Expires=24 Jul 2027 24:00:00", "expires-time-out-of-range: 24 Jul 2027 24:00:00"],
    ["a=b; Expires=30 Feb 2027 10:00:00", "expires-no-such-date: 30 Feb 2027 10:00:00"],
    ["a=b; Expires=24 Jul 2030 10:00:00", "expires-capped: 24 Jul 2030 10:00:00"],
    ["a=b; Expires=24 Jul 2020 10:00:00", "expires-in-the-past: 24 Jul 2020 10:00:00"],
    ["a=b; Expires=24 Jul 2027 10:00:00 PST", "expires-zone-ignored: 24 Jul 2027 10:00:00 PST"],
    ["a=b; Max-Age=5; Expires=24 Jul 2027 10:00:00", "expires-loses-to-max-age: Expires=24 Jul 2027 10:00:00"],
    ["a=b; Max-Age=", "max-age-empty: "],
    ["a=b; Max-Age=+5", "max-age-bad-start: +5"],
    ["a=b; Max-Age=5s", "max-age-not-a-number: 5s"],
    ["a=b; Max-Age=34560001", "max-age-capped: 34560001"],
    ["a=b; Max-Age=0", "max-age-not-positive: 0"],
    ["a=b; Domain=.shop.test", "domain-leading-dot-dropped: ."],
    ["a=b; Domain=SHOP.test", "domain-lower-cased: SHOP.test"],
    ["a=b; Domain", "domain-empty: Domain"],
    ["a=b; Path=d", "path-not-absolute: Path=d"],
    ['a=b; Path=/"d"', 'path-taken-literally: /"d"'],
    ["a=b; Secure=false", "flag-value-ignored: false"],
    ["a=b; SameSite=foo", "same-site-invalid: SameSite=foo"],
  ])("%j", (line, expected) => expect(remarks(line)).toEqual([expected]));

  it("says that octets are no UTF-8", () => {
    const parsed = parseSetCookie("a=\xff" as ReturnType<typeof byteStringFromText>, PROFILES.rfc6265bis, NOW);
    expect(parsed.diagnostics).toEqual([{ code: "not-utf-8", severity: "note", start: 2, end: 3 }]);
  });
});

describe("attributes", () => {
  it("keep what was written and tell what became of it", () => {
    const { attributes } = parse("a=b; Path=/x ;foo=1;  path = /y", "chromium");
    expect(attributes).toEqual([
      { known: "path", state: "overridden", name: "Path", value: "/x", start: 5, nameEnd: 9, valueStart: 10, end: 12 },
      { known: null, state: "ignored", name: "foo", value: "1", start: 14, nameEnd: 17, valueStart: 18, end: 19 },
      { known: "path", state: "effective", name: "path", value: "/y", start: 22, nameEnd: 26, valueStart: 29, end: 31 },
    ]);
  });

  it("an earlier valid lifetime counts in the RFC, the last text in browsers", () => {
    const line = "a=b; Max-Age=60; Max-Age=x";
    expect(parse(line).maxAge).toBe(60);
    expect(parse(line, "chromium").maxAge).toBeNull();
    expect(parse(line, "firefox").maxAge).toBeNull();
  });

  it("of more than 1024 octets lose their effect, flags in Firefox excepted", () => {
    const line = `a=b; Secure=${"x".repeat(1025)}; Path=/${"p".repeat(1024)}`;
    expect(parse(line, "chromium")).toMatchObject({ secure: false, path: null });
    expect(parse(line, "firefox")).toMatchObject({ secure: true, path: null });
  });

  it("unknown to an engine do nothing there", () => {
    const line = "a=b; Secure; Partitioned; Priority=High";
    expect(parse(line)).toMatchObject({ partitioned: false, priority: null });
    expect(parse(line, "firefox")).toMatchObject({ partitioned: true, priority: null });
    expect(parse(line, "chromium")).toMatchObject({ partitioned: true, priority: "high" });
  });

  it("Expires follows the server's clock in browsers", () => {
    const line = "a=b; Expires=Sun, 22 Nov 2026 01:00:00 GMT";
    const slow = NOW - 3_600_000;
    expect(parse(line, "rfc6265bis", slow).expires).toBe(NOW + 3_600_000);
    expect(parse(line, "chromium", slow).expires).toBe(NOW + 7_200_000);
    expect(parse(line, "firefox", slow).expires).toBe(NOW + 7_200_000);
  });
});

describe("tabs", () => {
  it("inside are kept, refused by Chromium, and refused in the path by Firefox", () => {
    const line = "a\tb=c\td; Path=/\te; x\ty";
    const refusals = (id: ProfileId) =>
      parse(line, id).diagnostics.flatMap(({ code, severity }) => (severity === "reject" ? [code] : []));
    expect(refusals("rfc6265bis")).toEqual([]);
    expect(refusals("chromium")).toEqual(["tab-in-name", "tab-in-value", "tab-in-attribute"]);
    expect(refusals("firefox")).toEqual(["tab-in-path"]);
  });
});
