import type { BrowserName, CaptureEvent } from "../../core/capture/event.ts";
import { DAY, Traffic } from "./traffic.ts";

const TOKEN = "9F86D081884C7D659A2FEAA0C55AD015";
const OTHER = "0A41C2E77B1D4F5E8C3390AB12CD34EF";
const JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4iLCJpYXQiOjE3OTUzMzU5MjQsImV4cCI6MTc5NTMzOTUyNH0.c2lnbmF0dXJl";

/** One visit of a shop with a sign-in, third parties and most of what can go wrong in a Set-Cookie line. */
export function shopTraffic(browser: BrowserName, start: number, isPrivate = false): readonly CaptureEvent[] {
  const shop = "https://shop.test";
  const traffic = new Traffic(browser, start, `${shop}/`, isPrivate);
  const year = start + 365 * DAY;
  traffic.found([
    { name: "theme", value: "dark", expires: year },
    { name: "lang", value: "ko-KR", expires: year, secure: true, sameSite: "lax" },
    {
      name: "cookie_consent",
      value: "%7B%22analytics%22%3Atrue%2C%22ads%22%3Afalse%7D",
      expires: start + 180 * DAY,
      secure: true,
      sameSite: "lax",
    },
  ]);
  traffic.exchange({
    url: `${shop}/`,
    status: 302,
    type: "main_frame",
    redirect: `${shop}/home`,
    lines: [
      {
        line: `JSESSIONID=${TOKEN}; Path=/; HttpOnly; SameSite=Foo`,
        cookie: { name: "JSESSIONID", value: TOKEN, httpOnly: true },
      },
      {
        line: `AWSALB=${OTHER}kQ3; Expires=${new Date(start + 7 * DAY).toUTCString()}; Path=/`,
        cookie: { name: "AWSALB", value: `${OTHER}kQ3`, expires: start + 7 * DAY },
      },
      { line: "pref=dark; Domain=other.test", cookie: null },
      { line: "__Host-cart=1; Path=/shop; Secure", cookie: null },
      { line: "wide=1; SameSite=None", cookie: null },
    ],
  });
  traffic.exchange({
    url: `${shop}/home`,
    type: "main_frame",
    lines: [
      {
        line: `XSRF-TOKEN=${OTHER.toLowerCase()}; Path=/; Secure; SameSite=Strict`,
        cookie: { name: "XSRF-TOKEN", value: OTHER.toLowerCase(), secure: true, sameSite: "strict" },
      },
      {
        line: "cart=eyJpdGVtcyI6WzEyLDM0XX0; Path=/; Max-Age=2592000",
        cookie: { name: "cart", value: "eyJpdGVtcyI6WzEyLDM0XX0", expires: start + 30 * DAY },
      },
      { line: "greeting=안녕하세요; Path=/; Secure", cookie: { name: "greeting", value: "안녕하세요", secure: true } },
      { line: "bad=a\u0001b; Path=/", cookie: null },
      {
        line: "old=1; Expires=Wed, 31 Feb 2027 25:61:00 GMT; Max-Age=soon; Colour=red",
        cookie: { name: "old", value: "1" },
      },
    ],
  });
  traffic.exchange({
    url: "https://ads.example/px?uid=77",
    type: "image",
    frameId: 4,
    headers: [["Referer", `${shop}/home?sid=${TOKEN}`]],
    lines: [
      {
        line: "uid=77dd01ab; Max-Age=34560000; Secure; SameSite=None",
        cookie: { name: "uid", value: "77dd01ab", secure: true, sameSite: "none", expires: start + 400 * DAY },
      },
      {
        line: "__Secure-chip=c1; Secure; Path=/; SameSite=None; Partitioned",
        cookie: {
          name: "__Secure-chip",
          value: "c1",
          secure: true,
          sameSite: "none",
          partitionKey: { topLevelSite: shop, hasCrossSiteAncestor: true },
        },
      },
      { line: "tp=1; Path=/", cookie: null },
    ],
  });
  traffic.script({
    name: "_ga",
    value: "GA1.2.1234567890.1795335924",
    domain: "shop.test",
    hostOnly: false,
    expires: start + 730 * DAY,
  });
  traffic.script({
    name: "_gid",
    value: "GA1.2.987654321.1795335924",
    domain: "shop.test",
    hostOnly: false,
    expires: start + DAY,
  });
  traffic.exchange({
    method: "POST",
    url: `${shop}/login`,
    status: 303,
    type: "main_frame",
    lines: [
      {
        line: `__Host-sid=${OTHER}; Path=/; Secure; HttpOnly; SameSite=Lax`,
        cookie: { name: "__Host-sid", value: OTHER, secure: true, httpOnly: true, sameSite: "lax" },
      },
      {
        line: `remember_me=${TOKEN}${OTHER}; Path=/; Max-Age=2592000; HttpOnly`,
        cookie: { name: "remember_me", value: TOKEN + OTHER, httpOnly: true, expires: start + 30 * DAY },
      },
      {
        line: `access_token=${JWT}; Path=/api; Secure; SameSite=Strict`,
        cookie: { name: "access_token", value: JWT, path: "/api", secure: true, sameSite: "strict" },
      },
      { line: "theme=light; Path=/; Domain=shop.test.evil.example", cookie: null },
    ],
  });
  traffic.exchange({ url: `${shop}/settings`, lines: [{ line: "theme=light; Path=/; SameSite=None", cookie: null }] });
  traffic.add({ kind: "mark", label: "signed-in", text: "" });
  traffic.exchange({ url: `${shop}/app.js`, type: "script", cached: true });
  traffic.exchange({ url: "https://cdn.example/font.woff2", type: "font", bare: true });
  traffic.exchange({ method: "POST", url: "https://api.shop.test/me", status: 401, bare: true });
  traffic.exchange({ url: `${shop}/api/me`, status: 401, bare: true });
  traffic.exchange({ url: "https://ads.example/beacon", type: "ping", error: "net::ERR_BLOCKED_BY_CLIENT" });
  traffic.exchange({
    method: "POST",
    url: `${shop}/cart`,
    type: "main_frame",
    initiator: "https://pay.example",
    bare: true,
  });
  for (let at = 0; at < 12; at++) traffic.exchange({ url: `${shop}/api/items?page=${at}` });
  traffic.exchange({
    url: "https://metrics.example/collect",
    frameId: 4,
    lines: [
      {
        line: "mid=5d1e; Max-Age=63072000; Secure; SameSite=None",
        cookie: { name: "mid", value: "5d1e", secure: true, sameSite: "none", expires: start + 400 * DAY },
      },
    ],
  });
  traffic.script({ name: "_gid", value: "GA1.2.987654321.1795335924", domain: "shop.test", hostOnly: false }, true);
  traffic.read(["shop.test", "ads.example", "metrics.example"]);
  return traffic.events;
}
