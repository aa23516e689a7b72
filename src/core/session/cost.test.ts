import { expect, test } from "vitest";
import { cookieCost } from "./cost.ts";
import { sessionLifetime } from "./track/lifetime.ts";
import { A, Walk } from "./track/walk.fixture.ts";

const PAIR = `PHPSESSID=${A}`.length;

test("bytes by request and page, and of them the session's", () => {
  const walk = new Walk()
    .ask("/", { set: { PHPSESSID: A, theme: "dark" } })
    .ask("/one")
    .ask("/one.js", { type: "script" })
    .ask("/two")
    .ask("https://ads.example/px", { type: "image" });
  const cost = cookieCost(walk.record, walk.track("PHPSESSID"));
  const header = PAIR + "; theme=dark".length;
  expect(cost).toMatchObject({
    requests: 4,
    withCookies: 3,
    cookieBytes: header * 3,
    sessionBytes: PAIR * 3,
    perRequest: header,
    perPage: header,
    pages: 3,
    clientCookies: 2,
  });
});

test("first bytes are compared between like requests only", () => {
  const walk = new Walk()
    .ask("/", { set: { PHPSESSID: A } })
    .ask("/two")
    .ask("/three")
    .ask("/refused", { status: 401 })
    .ask("/data", { type: "xmlhttprequest" });
  const cost = cookieCost(walk.record, walk.track("PHPSESSID"));
  expect(cost.firstByte).toEqual([
    { host: "shop.test", type: "main_frame", withSession: { median: 20, count: 2 }, without: { median: 20, count: 1 } },
  ]);
});

test("a session that is allowed to last for weeks is over every limit but the mildest", () => {
  const walk = new Walk().ask("/", { set: { PHPSESSID: `${A}; Path=/; HttpOnly; Max-Age=1209600` } }).ask("/a");
  const { allowed, against } = sessionLifetime(walk.record, walk.track("PHPSESSID"));
  expect(Math.round((allowed ?? 0) / 1000)).toBe(1_209_600);
  expect(against.map(({ standard, absolute }) => [standard.id, absolute])).toEqual([
    ["owasp-high-value", "over"],
    ["nist-aal3", "over"],
    ["owasp-low-risk", "over"],
    ["nist-aal2", "over"],
    ["nist-aal1", "within"],
  ]);
});

test("a pause of forty minutes is longer than OWASP advises, and says nothing of NIST's first level", () => {
  const walk = new Walk()
    .ask("/", { set: { PHPSESSID: A } })
    .ask("/a")
    .ask("/b", { after: 2_400_000 });
  const { longestPause, against } = sessionLifetime(walk.record, walk.track("PHPSESSID"));
  expect(longestPause).toBeGreaterThan(2_399_000);
  expect(against.map(({ idle }) => idle)).toEqual(["over", "over", "over", "not-seen", null]);
});

test("a session that was used longer than a limit is over it, and says nothing of longer ones", () => {
  const hour = 3_600_000;
  const walk = new Walk().ask("/", { set: { PHPSESSID: A } });
  for (let step = 0; step < 9; step += 1) walk.ask("/a", { after: hour });
  const { used, allowed, against } = sessionLifetime(walk.record, walk.track("PHPSESSID"));
  expect([Math.round(used / hour), allowed]).toEqual([9, null]);
  expect(against.map(({ absolute }) => absolute)).toEqual(["over", "not-seen", "over", "not-seen", "not-seen"]);
});
