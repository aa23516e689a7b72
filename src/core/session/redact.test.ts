import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactUrl } from "./redact.ts";
import { redactHeader } from "./redact-header.ts";

const hash = (value: string): string => `H${[...value].length}`;
const TOKEN = "9F86D081884C7D659A2FEAA0C55AD015";

/** Lone surrogates included. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe("redactUrl", () => {
  it.each([
    ["https://shop.test/home?page=2&sort=price#reviews", "https://shop.test/home?page=2&sort=price#reviews"],
    ["https://shop.test/cb?code=a1&state=xyz&page=2", "https://shop.test/cb?code=H2&state=H3&page=2"],
    [`https://shop.test/?q=${TOKEN}`, "https://shop.test/?q=H32"],
    ["https://ann:pass@shop.test/", "https://ann:H4@shop.test/"],
    ["https://ann:p@ss:w@shop.test/", "https://ann:H6@shop.test/"],
    ["https://shop.test/app;jsessionid=1F?x=1", "https://shop.test/app;jsessionid=H2?x=1"],
    [`https://shop.test/reset/${TOKEN}/form`, "https://shop.test/reset/H32/form"],
    [`https://shop.test/app.${TOKEN}.js`, `https://shop.test/app.${TOKEN}.js`],
    ["https://shop.test/#access_token=abc&type=x", "https://shop.test/#access_token=H3&type=x"],
    ["https://shop.test/#/login?token=abc", "https://shop.test/#/login?token=H3"],
    ["https://shop.test/?token=a%20b+c", "https://shop.test/?token=H5"],
    ["https://shop.test/?token=%E0%A4", "https://shop.test/?token=H6"],
    ["https://shop.test/#section-2", "https://shop.test/#section-2"],
    ["https://shop.test/?author=ann&auth=ann", "https://shop.test/?author=ann&auth=H3"],
    ["/relative?sid=1&lang=ko", "/relative?sid=H1&lang=ko"],
    [
      "https://a.test/?next=https%3A%2F%2Fb.test%2F%3Fcode%3Dq",
      "https://a.test/?next=https%3A%2F%2Fb.test%2F%3Fcode%3DH1",
    ],
    ["https://shop.test/?keyboard=us&statement=1&design=new", "https://shop.test/?keyboard=us&statement=1&design=new"],
    ["", ""],
  ])("%s", (url, expected) => expect(redactUrl(url, hash)).toBe(expected));

  it("takes the hash of the decoded value, as a cookie would have it", () => {
    expect(redactUrl("/?token=a%2Fb", (value) => value.toUpperCase())).toBe("/?token=A/B");
  });

  it("hides the whole of a value, whatever it is made of", () => {
    const value = fc.stringMatching(/^SECRET[A-Z0-9/?+=.:;@,-]{4,20}SECRET$/);
    fc.assert(
      fc.property(
        value,
        fc.constantFrom("/a?token=", "/a?x=1&token=", "/a#token=", "#/r?token=", "a:?x=?&token="),
        (secret, start) => {
          expect(redactUrl(`${start}${secret}&page=2`, () => "")).toBe(`${start}&page=2`);
        },
      ),
    );
  });

  it("throws at nothing and lets no token through", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(redactUrl(`${before}?token=${TOKEN}&${after}`, () => "")).not.toContain(TOKEN);
      }),
    );
  });
});

describe("redactHeader", () => {
  it.each([
    ["Cookie", "a=1; sid=xyz;b", "a=H1; sid=H3;H1"],
    ["set-cookie", "sid = abc ; Path=/; HttpOnly", "sid = H3 ; Path=/; HttpOnly"],
    ["Set-Cookie", "nameless", "H8"],
    ["Set-Cookie", "a=b=c; Secure", "a=H3; Secure"],
    ["Authorization", "Bearer abc.def", "Bearer H7"],
    ["Authorization", "opaque", "H6"],
    ["Referer", "https://shop.test/?code=abc", "https://shop.test/?code=H3"],
    ["Location", "/cb?state=1", "/cb?state=H1"],
    ["Refresh", "0; url=https://shop.test/?sid=1", "0; url=https://shop.test/?sid=H1"],
    ["X-CSRF-Token", "abc", "H3"],
    ["X-Request-Id", TOKEN, "H32"],
    ["Accept-Language", "en-US,en;q=0.9,ko;q=0.8", "en-US,en;q=0.9,ko;q=0.8"],
    [
      "User-Agent",
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
    ],
    ["WWW-Authenticate", 'Basic realm="shop"', 'Basic realm="shop"'],
    ["Cache-Control", "private, max-age=600", "private, max-age=600"],
  ])("%s: %s", (name, value, expected) => expect(redactHeader(name, value, hash)).toBe(expected));

  it("never shows a cookie value", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{6,20}$/), (value) => {
        expect(redactHeader("cookie", `x=${value}; ${value}`, () => "")).not.toContain(value);
        expect(redactHeader("set-cookie", `x=${value}; Path=/`, () => "")).not.toContain(value);
      }),
    );
  });
});
