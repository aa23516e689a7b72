import fc from "fast-check";
import { expect, it } from "vitest";
import type { ByteString } from "../../bytes/byte-string.ts";
import { parseInFull } from "../parse-in-full.ts";
import { parseSetCookie } from "../parse-set-cookie.ts";
import { PROFILES } from "../profiles/registry.ts";
import { parsePlainLine } from "./parse-plain-line.ts";

const NOW = Date.UTC(2026, 10, 22);
const PROFILE_LIST = Object.values(PROFILES);
const FIELDS = [
  ..."line name value expires expiresCapped maxAge domain path secure httpOnly sameSite partitioned priority".split(
    " ",
  ),
  ..."attributes diagnostics nameRange valueRange".split(" "),
] as (keyof ReturnType<typeof parseInFull>)[];

const attribute = fc.constantFrom(
  ..."Path=/ path=/d Path=d Path= Path=/d?q Domain=shop.test domain=.Shop.test Domain=. Domain= Secure SECURE Secure=1".split(
    " ",
  ),
  ..."HttpOnly httponly SameSite=Lax samesite=NONE SameSite=Strict SameSite=x Partitioned Priority=High Max-Age=60".split(
    " ",
  ),
  ..."Max-Age=99999999999 max-age=0 Max-Age=-1 Max-Age=+1 Max-Age= foo foo=bar Expires= Expires=soon".split(" "),
  "Expires=Fri, 22 Oct 2027 10:20:30 GMT",
  "expires=Fri, 22-Oct-2027 10:20:30 GMT",
  "Expires=Fri, 31 Feb 2027 10:20:30 GMT",
  "Expires=Thu, 01 Jan 1970 00:00:00 GMT",
  ..."00 01 27 68 69 70 99".split(" ").map((year) => `Expires=Friday, 22-Oct-${year} 10:20:30 GMT`),
  "expires=friday, 22-oct-27 10:20:30 GMT",
  "Expires=Friday, 31-Feb-27 10:20:30 GMT",
  "Expires=Friday, 22 Oct 27 10:20:30 GMT",
  "Expires=Fryday, 22-Oct-27 10:20:30 GMT",
  "Expires=Friday, 22-Oct-27 10:60:30 GMT",
  `Path=/${"p".repeat(1024)}`,
);
const pair = fc.constantFrom(
  "a=b",
  "__Host-a=b",
  "a=",
  "=b",
  "a",
  "a=b=c",
  " a=b",
  "a= b",
  "a =b",
  "a=\x7f",
  "a=\xe9",
  `a=${"v".repeat(4096)}`,
);
const line = fc
  .tuple(pair, fc.array(attribute, { maxLength: 6 }), fc.constantFrom("; ", ";", ";  ", " ; ", ";\t"))
  .map(([first, rest, separator]) => [first, ...rest].join(separator) as ByteString);

it("says of every line what the full parser says", () => {
  fc.assert(
    fc.property(line, fc.constantFrom(null, NOW - 3_600_000), (text, serverDate) => {
      for (const profile of PROFILE_LIST) {
        const parsed = parseSetCookie(text, profile, NOW, serverDate);
        const full = parseInFull(text, profile, NOW, serverDate);
        for (const field of FIELDS) expect([field, parsed[field]]).toEqual([field, full[field]]);
      }
    }),
    { numRuns: 3000 },
  );
});

it.each([
  "sid=1; Path=/; Secure; HttpOnly; SameSite=Lax",
  "visited=1; expires=Friday, 31-Dec-27 23:59:59 GMT",
  "uid=x; Domain=.shop.test; Path=/; Expires=Fri, 22 Oct 2027 10:20:30 GMT; Max-Age=60; SameSite=None; Secure",
])("takes %s", (text) => {
  expect(parsePlainLine(text as ByteString, PROFILES.chromium, NOW, null)).not.toBeNull();
});

it.each(["a=b; Path=/; Path=/", "a=b; foo", "a=b; Secure=1", "a=b; SameSite=x", "=b", "a = b", "a=b; Max-Age=-1"])(
  "leaves %s to the full parser",
  (text) => expect(parsePlainLine(text as ByteString, PROFILES.chromium, NOW, null)).toBeNull(),
);
