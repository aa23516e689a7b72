import fc from "fast-check";
import { expect, test } from "vitest";
import { byteStringFromText } from "../../bytes/byte-string.ts";
import { parseSetCookie } from "../../cookie/parse-set-cookie.ts";
import { chromium } from "../../cookie/profiles/chromium.ts";
import { RECORD_RULES } from "../record-registry.ts";
import { RULES } from "../registry.ts";
import { correctedLine } from "./corrected-line.ts";

const corrected = (line: string, ...rules: readonly string[]): string | null =>
  correctedLine({ parsed: parseSetCookie(byteStringFromText(line), chromium, 0) }, rules);

test.each([
  ["sid=1; Path=/", ["secure-missing"], "sid=1; Path=/; Secure"],
  [
    "sid=1; Path=/",
    ["httponly-missing", "samesite-missing", "secure-missing"],
    "sid=1; Path=/; Secure; HttpOnly; SameSite=Lax",
  ],
  ["sid=1; SameSite=maybe; Secure", ["samesite-invalid"], "sid=1; Secure; SameSite=Lax"],
  ["sid=1; SameSite=None", ["samesite-none-insecure"], "sid=1; SameSite=None; Secure"],
  ["sid=1; SameSite=Lax; SameSite=Strict", ["samesite-duplicate"], "sid=1; SameSite=Strict"],
  ["st=1; Secure; SameSite=Lax", ["sign-in-callback-withheld", "samesite-missing"], "st=1; Secure; SameSite=None"],
  ["sid=1; Path=/; Secure", ["host-prefix-missing"], "__Host-sid=1; Path=/; Secure"],
  ["sid=1; Domain=a.test; Path=/; Secure", ["secure-prefix-missing"], "__Secure-sid=1; Domain=a.test; Path=/; Secure"],
  ["sid=1; Domain=a.test; Path=/; Secure", ["domain-too-wide", "cookie-tossing-risk"], "__Host-sid=1; Path=/; Secure"],
  ["__Host-sid=1; Domain=a.test", ["prefix-host-violation"], "__Host-sid=1; Path=/; Secure"],
  ["sid=1; Max-Age=60; Expires=Wed, 24 Jul 2030 22:30:27 GMT", ["session-cookie-persistent"], "sid=1"],
  ["XSRF-TOKEN=1; HttpOnly; Secure", ["httponly-on-double-submit"], "XSRF-TOKEN=1; Secure"],
  ["sid=1; HttpOnyl; secure=no", ["httponly-missing"], "sid=1; Secure; HttpOnly"],
  ["sid=1; SameSite=None", ["sign-in-callback-withheld", "samesite-duplicate"], "sid=1; Secure; SameSite=None"],
])("%s with %j becomes %s", (line, rules, wanted) => {
  expect(corrected(line, ...rules)).toBe(wanted);
});

test("a rule that no line can mend gives none", () => {
  expect(corrected("sid=1", "session-not-rotated-on-login")).toBeNull();
});

test("whatever the line, the correction is mended once and for all, and keeps the value", () => {
  const ids = [...RULES, ...RECORD_RULES].map(({ id }) => id);
  const line = fc.array(
    fc.oneof(
      fc.constantFrom("Secure", "HttpOnly", "SameSite=None", "Domain=a.test", "Path=/x", "Max-Age=5"),
      fc.string(),
    ),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(line, fc.subarray(ids, { maxLength: 5 }), (attributes, rules) => {
      const first = corrected(["sid=6F1C", ...attributes].join("; "), ...rules);
      if (first === null) return;
      expect(corrected(first, ...rules)).toBe(first);
      expect(first).toContain("sid=6F1C");
    }),
  );
});
