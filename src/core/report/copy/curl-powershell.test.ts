import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ByteString, byteStringFromText, lossyText } from "../../bytes/byte-string.ts";
import { inputWith } from "./copy.fixture.ts";
import { curlPowershellFormat } from "./curl-powershell.ts";

/** The options that curl reads from its configuration, by the rules of its manual for quoted parameters. */
function optionsOf(command: string): readonly string[] {
  const hereString = /^& \{\n\$OutputEncoding = .*\n@'\n(.*?)\n'@ \| curl\.exe --config -\n\}$/s.exec(command)?.[1];
  if (hereString === undefined) throw new Error(`not the command: ${command}`);
  // The first line that begins with '@ or a curly quote and @ ends a here-string.
  expect(hereString).not.toMatch(/^\s*['‘’‚‛]@/m);
  return hereString.split("\n").map((line) => {
    const [, name, value] = /^(\w+) = "((?:[^"\\]|\\.)*)"$/.exec(line) ?? [];
    return name === undefined
      ? line
      : `${name}=${(value ?? "").replace(/\\(.)/g, (_, c: string) => (c === "t" ? "\t" : c))}`;
  });
}

describe("curl-powershell", () => {
  it("hands its options over on standard input", () => {
    expect(curlPowershellFormat.build(inputWith({}, { method: "POST" }))).toBe(
      [
        "& {",
        "$OutputEncoding = [Text.UTF8Encoding]::new($false)",
        "@'",
        "globoff",
        'url = "https://shop.test/cart?id=[1]"',
        'request = "POST"',
        'header = "accept: text/html"',
        'header = "Cookie: sid=9F86D081884C7D65; theme=dark"',
        "compressed",
        "'@ | curl.exe --config -",
        "}",
      ].join("\n"),
    );
  });

  it("hands hostile values over as they are, or says that it cannot", () => {
    const octets = fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((octet) => String.fromCharCode(octet)) });
    const text = fc.string({ unit: "grapheme" }).map((value) => byteStringFromText(value));
    const hostile = fc.constantFrom("'@\n", "’@ | calc", '"', '\\"', "\\", "$(calc)", "`n", "%PATH%", "a\tb");
    fc.assert(
      fc.property(fc.oneof(octets, text, hostile.map(byteStringFromText)), (value) => {
        const cookie = value as ByteString;
        const command = curlPowershellFormat.build(inputWith({}, { cookie, headers: [] }));
        const holdable = !/[\p{Cc}\u2028\u2029]/u.test(lossyText(cookie).replaceAll("\t", ""));
        const exact = byteStringFromText(lossyText(cookie)) === cookie;
        if (/[\0\r\n]/.test(cookie)) return;
        if (!holdable || !exact) {
          expect(command).toBeNull();
          return;
        }
        const header = cookie === "" ? "Cookie;" : `Cookie: ${lossyText(cookie)}`;
        expect(optionsOf(command ?? "")).toEqual(["globoff", "url=https://shop.test/cart?id=[1]", `header=${header}`]);
      }),
      { numRuns: 500 },
    );
  });
});
