import { expect, test } from "vitest";
import { audited, journey, type Step } from "../journey.fixture.ts";

const HSTS = { "strict-transport-security": "max-age=15552000" };

function result(...steps: readonly Step[]) {
  return audited(journey(steps)).observatory;
}

// One case for each result that src/analyzer/tests/cookies.js of the Observatory can give.
test.each<readonly [string, number, Step]>([
  ["cookies-not-found", 0, {}],
  ["cookies-not-found", 0, { set: ["heroku-session-affinity=1"] }],
  ["cookies-secure-with-httponly-sessions-and-samesite", 5, { set: ["sess=1; Secure; HttpOnly; SameSite=Lax"] }],
  ["cookies-secure-with-httponly-sessions", 0, { set: ["sess=1; Secure; HttpOnly; SameSite=Lax", "a=1; Secure"] }],
  ["cookies-without-secure-flag-but-protected-by-hsts", -5, { set: ["a=1"], headers: HSTS }],
  ["cookies-session-without-secure-flag-but-protected-by-hsts", -10, { set: ["login=1; HttpOnly"], headers: HSTS }],
  ["cookies-without-secure-flag", -20, { set: ["a=1"] }],
  ["cookies-without-secure-flag", -20, { set: ["a=1"], headers: { "strict-transport-security": "max-age=100" } }],
  ["cookies-samesite-flag-invalid", -20, { set: ["a=1; Secure; SameSite=maybe"] }],
  ["cookies-samesite-flag-invalid", -20, { set: ["a=1; Secure; SameSite"] }],
  ["cookies-samesite-flag-invalid", -20, { set: ["a=1; SameSite=None"] }],
  ["cookies-anticsrf-without-samesite-flag", -20, { set: ["CSRF=1; Secure"] }],
  ["cookies-session-without-httponly-flag", -30, { set: ["PHPSESSID=1; Secure"] }],
  ["cookies-session-without-secure-flag", -40, { set: ["PHPSESSID=1", "csrf=1"] }],
])("%s, %i", (name, modifier, step) => {
  expect(result(step)).toEqual({ result: name, modifier });
});

test("third parties do not count, and without a page there is no result", () => {
  const third: Step = { url: "https://ads.test/p", type: "image", topUrl: "https://shop.test/", set: ["sess=1"] };
  expect(result({ set: ["a=1; Secure; SameSite=Lax"] }, third)?.modifier).toBe(5);
  expect(result({ url: "https://shop.test/x", type: "image", set: ["sess=1"] })).toBeNull();
});
