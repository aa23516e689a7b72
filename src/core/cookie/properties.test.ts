import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ByteString, byteStringFromOctets } from "../bytes/byte-string.ts";
import { publicSuffixOf as publicSuffix } from "../site/registrable-domain.ts";
import { checkStorable } from "./check-storable.ts";
import { parseImfFixdate } from "./imf-fixdate.ts";
import { joinCookieFields, parseCookieHeader } from "./parse-cookie-header.ts";
import { parseSetCookie } from "./parse-set-cookie.ts";
import { PROFILES } from "./profiles/registry.ts";
import { cookieString, setCookieLine } from "./serialise.ts";
import { setCookieLines } from "./set-cookie-lines.ts";

const NOW = Date.UTC(2026, 10, 22);
const PROFILE_LIST = Object.values(PROFILES);

const octets = fc.uint8Array({ maxLength: 120 }).map((bytes) => byteStringFromOctets(bytes));
const word = fc.constantFrom(
  ..."a b =;;; \t\x01\x7f\xe9".split(""),
  ..."Expires= Max-Age= Domain= Path= Secure HttpOnly SameSite= Partitioned Priority= __Host- __Http- ; =".split(" "),
  ..."24 Jul 2027 10:20:30 07/24/27 GMT +0200 PST -1 99999999999999999999 . / shop.test Lax None High , : + -".split(
    " ",
  ),
);
const nasty = fc.array(word, { maxLength: 40 }).map((words) => words.join("") as ByteString);
const line = fc.oneof(octets, nasty);
const url = fc
  .constantFrom(
    "https://a.shop.test/d/e",
    "http://shop.test/",
    "http://localhost/x",
    "https://127.0.0.1/",
    "https://[::1]/",
  )
  .map((text) => new URL(text));
const token = fc.stringMatching(/^[A-Za-z0-9_.!#$%&'*+^`|~-]{1,20}$/).map((text) => text as ByteString);

describe("any line in any profile", () => {
  it("parses, with every range inside of the line and no number that is none", () => {
    fc.assert(
      fc.property(line, url, (text, target) => {
        for (const profile of PROFILE_LIST) {
          const parsed = parseSetCookie(text, profile, NOW, NOW - 5000);
          const check = checkStorable(parsed, { url: target, now: NOW, publicSuffix, profile, api: "http" });
          const ranges = [parsed.nameRange, parsed.valueRange, ...parsed.attributes, ...check.diagnostics];
          for (const { start, end } of ranges) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          }
          for (const number of [parsed.expires, parsed.expiresCapped, parsed.maxAge, check.cookie.expires]) {
            expect(number === null || Number.isFinite(number)).toBe(true);
          }
          expect((parsed.expiresCapped ?? 0) <= NOW + 34_560_000_000).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same answer twice, and name, value and attributes as they stand in the line", () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const profile of PROFILE_LIST) {
          const parsed = parseSetCookie(text, profile, NOW);
          expect(parseSetCookie(text, profile, NOW)).toEqual(parsed);
          expect(text.slice(parsed.nameRange.start, parsed.nameRange.end)).toBe(parsed.name);
          expect(text.slice(parsed.valueRange.start, parsed.valueRange.end)).toBe(parsed.value);
          for (const attribute of parsed.attributes) {
            expect(text.slice(attribute.start, attribute.nameEnd)).toBe(attribute.name);
            expect(text.slice(attribute.valueStart, attribute.end)).toBe(attribute.value);
          }
        }
      }),
    );
  });

  it("has one effective attribute of a name at most, the last of those that are not ignored", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const profile of PROFILE_LIST) {
          const { attributes } = parseSetCookie(text, profile, NOW);
          const effective = attributes.filter((attribute) => attribute.state === "effective");
          expect(new Set(effective.map((attribute) => attribute.known)).size).toBe(effective.length);
        }
      }),
    );
  });

  it("refuses the line or stores it, and says why with a refusing diagnostic", () => {
    fc.assert(
      fc.property(line, url, (text, target) => {
        for (const profile of PROFILE_LIST) {
          const parsed = parseSetCookie(text, profile, NOW);
          const check = checkStorable(parsed, { url: target, now: NOW, publicSuffix, profile, api: "http" });
          const refusals = check.diagnostics.filter(({ severity }) => severity === "reject").map(({ code }) => code);
          if (check.storable) expect(refusals).toEqual([]);
          else expect(refusals).toContain(check.reason);
        }
      }),
    );
  });

  it("reads every date to a number or to nothing", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const profile of PROFILE_LIST) {
          const date = profile.parseDate(text);
          expect(date.time === null ? date.fault : Number.isFinite(date.time)).toBeTruthy();
          expect(date.time !== null && date.fault !== null).toBe(false);
        }
      }),
    );
  });
});

describe("the quick way for common dates", () => {
  it("reads what each general parser reads", () => {
    const year = fc.integer({ min: 1590, max: 2500 });
    const part = fc.integer({ min: 0, max: 61 }).map((number) => String(number).padStart(2, "0"));
    const weekday = fc.constantFrom("Sun", "mon", "Jan", "Xyz");
    const month = fc.constantFrom("Jan", "feb", "DEC", "Foo");
    fc.assert(
      fc.property(
        weekday,
        part,
        month,
        year,
        part,
        part,
        part,
        fc.constantFrom(" ", "-"),
        (w, d, m, y, hh, mm, ss, s) => {
          const text = `${w}, ${d}${s}${m}${s}${y} ${hh}:${mm}:${ss} GMT` as ByteString;
          const time = parseImfFixdate(text);
          if (time === null) return;
          for (const profile of PROFILE_LIST) expect(profile.parseDate(text).time).toBe(time);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("what is written is read again", () => {
  const cookie = fc.record({
    name: token,
    value: token,
    domain: fc.constantFrom(null, "shop.test", ".shop.test"),
    path: fc.constantFrom(null, "/", "/d").map((path) => path as ByteString | null),
    expires: fc.option(fc.integer({ min: 1, max: 30_000_000 }).map((seconds) => NOW + seconds * 1000)),
    secure: fc.boolean(),
    httpOnly: fc.boolean(),
    sameSite: fc.constantFrom(null, "strict" as const, "lax" as const, "none" as const),
    partitioned: fc.boolean(),
    priority: fc.constantFrom(null, "low" as const, "medium" as const, "high" as const),
  });

  it("as a set line", () => {
    fc.assert(
      fc.property(cookie, (written) => {
        const read = parseSetCookie(setCookieLine(written), PROFILES.chromium, NOW);
        const { name, value, path, expires, secure, httpOnly, sameSite, partitioned, priority } = read;
        const domain = written.domain?.replace(/^\./, "") ?? null;
        expect({
          name,
          value,
          path,
          expires,
          secure,
          httpOnly,
          sameSite,
          partitioned,
          priority,
          domain: read.domain,
        }).toEqual({ ...written, domain });
      }),
    );
  });

  it("as a Cookie header, in one field or many", () => {
    const cookies = fc.array(fc.record({ name: token, value: token }), { minLength: 1 });
    fc.assert(
      fc.property(cookies, (written) => {
        const whole = cookieString(written);
        const joined = joinCookieFields(written.map((one) => cookieString([one])));
        expect(joined).toBe(whole);
        const pairs = parseCookieHeader(whole);
        expect(pairs.map(({ name, value }) => ({ name, value }))).toEqual(written);
        for (const { start, end, name, value } of pairs) expect(whole.slice(start, end)).toBe(`${name}=${value}`);
      }),
    );
  });

  it("as several set lines in one header", () => {
    fc.assert(
      fc.property(
        fc.array(
          octets.filter((text) => !text.includes("\n")),
          { minLength: 1 },
        ),
        (lines) => {
          expect(setCookieLines(lines.join("\n") as ByteString)).toEqual(lines);
        },
      ),
    );
  });

  it("and any Cookie header gives ranges inside of it", () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const { start, end } of parseCookieHeader(text)) expect(start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe("a line of megabytes", () => {
  const MEGABYTE = 2 ** 20;

  // Each would take minutes if the work grew with the square of the length.
  it.each([";", "a;", "=", ",b=", " ", "\t", "Path=/;", "Expires=x;", "\x01", "\xff", ", ", "Max-Age=1;"])(
    "of %j alone is read in one go",
    (unit) => {
      const text = `n=${unit.repeat(MEGABYTE / unit.length)}` as ByteString;
      for (const profile of PROFILE_LIST) {
        const parsed = parseSetCookie(text, profile, NOW);
        checkStorable(parsed, { url: new URL("https://shop.test/"), now: NOW, publicSuffix, profile, api: "http" });
      }
      parseCookieHeader(text);
    },
    20_000,
  );
});
