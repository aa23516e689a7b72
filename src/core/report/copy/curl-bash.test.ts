import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ByteString, byteStringFromText } from "../../bytes/byte-string.ts";
import { inputWith } from "./copy.fixture.ts";
import { curlBashFormat } from "./curl-bash.ts";
import { quoteBash } from "./quote-bash.ts";

/** What bash makes of a script, octet by octet. */
function bash(script: string): string {
  return execFileSync("bash", ["--norc", "-c", script], {
    encoding: "latin1",
    env: { PATH: process.env["PATH"] ?? "" },
  });
}

/** The arguments with which the command would call curl. */
function argumentsOf(command: string): readonly string[] {
  return bash(`curl() { printf '%s\\0' "$@"; }\n${command}`).split("\0").slice(0, -1);
}

const octets = fc
  .string({ unit: fc.integer({ min: 1, max: 255 }).map((octet) => String.fromCharCode(octet)), maxLength: 60 })
  .map((text) => text as ByteString);

const hostile = [
  "'",
  "\\",
  "$(id)",
  "`id`",
  "!!",
  "%s%n",
  "a\nb",
  "\u001b[201~",
  "\\'",
  "\\x41",
  "é쿠키🍪",
  '"',
  " ",
  "",
  "\xff\xfe",
];

describe("quoteBash", () => {
  it("reads back in bash, octet by octet", () => {
    const words = [...hostile.map((text) => byteStringFromText(text)), ...fc.sample(octets, { numRuns: 400, seed: 7 })];
    const read = bash(`printf '%s\\0' ${words.map(quoteBash).join(" ")}`);
    expect(read.split("\0").slice(0, -1)).toEqual(words);
  });

  it("is printable ASCII on one line, without what an interactive shell expands", () => {
    fc.assert(
      fc.property(octets, (word) => {
        expect(quoteBash(word)).toMatch(/^[\x20\x22-\x7e]*$/);
      }),
    );
  });
});

describe("curl-bash", () => {
  it("calls curl with the request", () => {
    expect(curlBashFormat.build(inputWith({}, { method: "POST" }))).toBe(
      [
        "curl --globoff --url 'https://shop.test/cart?id=[1]'",
        "--request 'POST'",
        "--header 'accept: text/html'",
        "--header 'Cookie: sid=9F86D081884C7D65; theme=dark'",
        "--compressed",
      ].join(" \\\n  "),
    );
  });

  it("hands hostile values over as they are", () => {
    const values = fc
      .sample(octets, { numRuns: 40, seed: 3 })
      .map((value) => value.replace(/[\r\n]/g, "x") as ByteString);
    for (const value of values) {
      const command = curlBashFormat.build(inputWith({}, { cookie: value, headers: [["x-a", value]] })) ?? "";
      const header = value === "" ? ["x-a;", "Cookie;"] : [`x-a: ${value}`, `Cookie: ${value}`];
      expect(argumentsOf(command)).toEqual([
        "--globoff",
        "--url",
        "https://shop.test/cart?id=[1]",
        "--header",
        header[0],
        "--header",
        header[1],
      ]);
    }
  });

  it("reads no file and takes no option from a record of somebody else", () => {
    const headers = [["@/etc/passwd", "" as ByteString] as const, ["x", "a\r\nEvil: 1" as ByteString] as const];
    expect(curlBashFormat.build(inputWith({}, { headers, cookie: null }))).not.toMatch(/passwd|Evil/);
    expect(curlBashFormat.build(inputWith({}, { url: "-o/etc/passwd" }))).toBeNull();
    expect(curlBashFormat.build(inputWith({}, { url: "file:///etc/passwd" }))).toBeNull();
  });

  it("asks for the head without waiting for a body", () => {
    expect(curlBashFormat.build(inputWith({}, { method: "HEAD" }))).toContain("--head ");
  });
});
