import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteStringFromText } from "../bytes/byte-string.ts";
import type { SetLine } from "../capture/exchange.ts";
import { inputWith } from "./copy/copy.fixture.ts";
import { copyFormats } from "./copy.ts";

function copy(id: string, ...input: Parameters<typeof inputWith>): string | null {
  const format = copyFormats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format.build(inputWith(...input));
}

/** As much of a set line as the formats read. */
function received(line: string, exchangeId = "1:0", index = 0): SetLine {
  return { exchangeId, index, line: byteStringFromText(line) } as SetLine;
}

/** Lone surrogates included. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe("copyFormats", () => {
  it("have ids of their own", () => {
    expect(new Set(copyFormats.map(({ id }) => id)).size).toBe(copyFormats.length);
  });

  it("that need a request give nothing without one", () => {
    for (const format of copyFormats.filter(({ needsExchange }) => needsExchange)) {
      expect(format.build(inputWith({}, null))).toBeNull();
    }
  });

  it("throw at no cookie and no request", () => {
    const octets = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((octet) => String.fromCharCode(octet)) });
    fc.assert(
      fc.property(anyText, anyText, anyText, octets, fc.double(), (name, value, path, cookie, expires) => {
        const row = { name, value, expires, lines: [received(value)] };
        const exchange = {
          url: `https://shop.test/${path}`,
          method: name,
          cookie: cookie as never,
          headers: [[name, cookie] as never],
        };
        for (const format of copyFormats) format.build(inputWith(row, exchange));
      }),
    );
  });

  it("that say redacted hold no value", () => {
    const finding = {
      rule: "x",
      severity: "low",
      confidence: "likely",
      row: "row",
      message: { key: "m" },
      evidence: [],
    };
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{9}[0-9]{9}$/), (value) => {
        const input = inputWith(
          { value, lines: [received(`sid=${value}; Path=/`)], findings: [finding as never] },
          { url: `https://shop.test/?token=${value}`, cookie: byteStringFromText(`sid=${value}`) },
        );
        for (const format of copyFormats.filter(({ carriesValues }) => !carriesValues)) {
          expect(format.build(input)).not.toContain(value);
        }
      }),
    );
  });
});

describe("value", () => {
  it("is the value itself", () => {
    expect(copy("value", { value: "a\n$(x)'" })).toBe("a\n$(x)'");
    expect(copy("value", { value: "" })).toBeNull();
  });
});

describe("set-cookie", () => {
  it("writes the line of a cookie that no line explains", () => {
    expect(
      copy("set-cookie", { hostOnly: false, expires: Date.UTC(2027, 0, 2), partitioned: true, sameSite: "none" }),
    ).toBe(
      "Set-Cookie: sid=9F86D081884C7D65; Domain=shop.test; Path=/; Expires=Sat, 02 Jan 2027 00:00:00 GMT; Secure; HttpOnly; SameSite=None; Partitioned",
    );
  });

  it("gives the line that made the cookie", () => {
    const lines = [received("sid=1; Foo=bar"), received("sid=2", "2:0", 1)];
    const setBy = { kind: "set-line", exchangeId: "1:0", index: 0 } as const;
    expect(copy("set-cookie", { lines, setBy })).toBe("Set-Cookie: sid=1; Foo=bar");
    expect(copy("set-cookie", { lines, setBy: null })).toBe("Set-Cookie: sid=2");
  });

  it("gives no line that a script has overruled", () => {
    expect(copy("set-cookie", { lines: [received("sid=1")], setBy: { kind: "unattributed" }, value: "2" })).toBe(
      "Set-Cookie: sid=2; Path=/; Secure; HttpOnly; SameSite=Lax",
    );
  });
});

describe("cookie-header and cookie-json", () => {
  it("give the header as sent", () => {
    expect(copy("cookie-header")).toBe("Cookie: sid=9F86D081884C7D65; theme=dark");
    expect(copy("cookie-header", {}, { cookie: null })).toBeNull();
    expect(copy("cookie-header", {}, { cookie: byteStringFromText("a=쿠키") })).toBe("Cookie: a=쿠키");
  });

  it("give the fields of every export", () => {
    expect(JSON.parse(copy("cookie-json", { expires: 0 }) ?? "")).toMatchObject({
      name: "sid",
      value: "9F86D081884C7D65",
      lifetime: "session",
      expires: "1970-01-01T00:00:00.000Z",
      role: "login-session",
    });
    expect(JSON.parse(copy("cookie-json", { expires: 1e300 }) ?? "")).toMatchObject({ expires: 1e300 });
  });
});

describe("raw-request", () => {
  it("writes the head of the request", () => {
    expect(copy("raw-request", {}, { url: "http://shop.test:8080/a?b=c#d", method: "POST" })).toBe(
      "POST /a?b=c HTTP/1.1\r\nHost: shop.test:8080\r\naccept: text/html\r\naccept-encoding: gzip, br\r\nCookie: sid=9F86D081884C7D65; theme=dark\r\n\r\n",
    );
  });

  it("lets no value add a header", () => {
    const headers = [["x", byteStringFromText("1\r\nHost: evil.test")] as const];
    expect(copy("raw-request", {}, { headers })).not.toContain("evil");
    expect(copy("raw-request", {}, { url: "https://shop.test/\r\nHost: evil.test" })).toBeNull();
    expect(copy("raw-request", {}, { method: "GET / HTTP/1.1\r\nX:" })).toBeNull();
  });
});
