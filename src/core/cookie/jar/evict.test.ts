import { describe, expect, it } from "vitest";
import { readRequest } from "../context/request.ts";
import { typedNavigation } from "../context/request-context.ts";
import { ENGINES } from "../profiles/jar/engines.ts";
import { markSent } from "../retrieve/cookies-for.ts";
import { loadedBy, NOW, TestBrowser } from "../store/engine.fixture.ts";
import { endSession, removeExpired } from "./end-session.ts";
import { allCookies, cookiesOfSite, EMPTY_JAR, sitesOf } from "./jar.ts";
import { jarOfCookies } from "./jar-of-cookies.ts";

const SHOP = "https://shop.test/";
const DAY = 86_400_000;

function fill(browser: TestBrowser, count: number, rest = ""): void {
  for (let number = 0; number < count; number++) {
    browser.now += 1;
    browser.set(`c${number}=1${rest}`, SHOP);
  }
}

describe("a site with too many cookies", () => {
  it("loses the least recently used in Chromium, down to 150", () => {
    const b = new TestBrowser("chromium");
    fill(b, 180);
    const { evicted, jar } = b.set("more=1", SHOP);
    expect([evicted.length, evicted[0]?.cookie.name, evicted[0]?.reason]).toEqual([31, "c0", "evicted-domain-limit"]);
    expect(jar.size).toBe(150);
  });

  it("loses low priorities first, and spares Secure", () => {
    const b = new TestBrowser("chromium");
    fill(b, 100, "; Secure; Priority=High");
    for (let n = 0; n < 80; n++) b.set(`low${n}=1; Priority=Low`, SHOP);
    const names = b.set("more=1", SHOP).evicted.map(({ cookie }) => cookie.name);
    expect([names.length, names.every((name) => name.startsWith("low"))]).toEqual([31, true]);
  });

  it("loses expired ones before living ones", () => {
    const b = new TestBrowser("chromium");
    fill(b, 100, "; Max-Age=1");
    fill(b, 180);
    b.now += 5000;
    const result = b.set("more=1", SHOP);
    expect(new Set(result.evicted.map(({ reason }) => reason))).toEqual(new Set(["evicted-domain-limit"]));
    const c = new TestBrowser("chromium");
    fill(c, 100);
    for (let n = 0; n < 80; n++) c.set(`short${n}=1; Max-Age=1`, SHOP);
    c.now += 5000;
    expect(c.set("more=1", SHOP).evicted.every(({ reason }) => reason === "expired")).toBe(true);
    expect(c.set("again=1", SHOP).jar.size).toBe(102);
  });

  it("in Firefox refuses room to a newcomer without Secure among Secure ones", () => {
    const b = new TestBrowser("firefox");
    fill(b, 180, "; Secure");
    expect(b.set("more=1", SHOP).evicted).toMatchObject([{ cookie: { name: "more" }, reason: "evicted-domain-limit" }]);
    expect(b.set("sec=1; Secure", SHOP).evicted).toHaveLength(31);
  });

  it("keeps what was sent lately", () => {
    const b = new TestBrowser("rfc6265bis");
    fill(b, 50);
    b.now += 1000;
    const request = readRequest(typedNavigation(SHOP, b.now), ENGINES.rfc6265bis);
    const [first] = cookiesOfSite(b.jar, "shop.test");
    if (first !== undefined) b.jar = markSent(b.jar, request, { sent: [{ cookie: first, assumed: false }] });
    expect(b.set("more=1", SHOP).evicted.map(({ cookie }) => cookie.name)).toEqual(["c1"]);
  });
});

describe("a partition with too many octets", () => {
  const line = (number: number) => `c${number}=${"x".repeat(1000)}; Secure; SameSite=None; Partitioned`;
  it.each([
    ["chromium", "allowed", 11, 10],
    ["firefox", "partitioned", 13, 10],
  ] as const)("in %s", (id, thirdPartyCookies, fullAt, left) => {
    const b = new TestBrowser(id);
    for (let number = 0; number < fullAt - 1; number++) {
      expect(b.set(line(number), "https://ads.example/", loadedBy(SHOP, { thirdPartyCookies })).evicted).toEqual([]);
      b.now += 1;
    }
    const { evicted, jar } = b.set(line(99), "https://ads.example/", loadedBy(SHOP, { thirdPartyCookies }));
    expect(evicted[0]).toMatchObject({ cookie: { name: "c0" }, reason: "evicted-partition-limit" });
    expect(jar.size).toBe(left);
  });
});

describe("a full jar", () => {
  it("loses what was not used for a month", () => {
    const b = new TestBrowser("chromium");
    for (let number = 0; number < 3300; number++) b.set(`c=${number}`, `https://s${number}.test/`);
    b.now += 31 * DAY;
    const { evicted, jar } = b.set("more=1", SHOP);
    expect([evicted.length, evicted[0]?.reason, jar.size]).toEqual([301, "evicted-total-limit", 3000]);
  });

  it("keeps everything that was", () => {
    const b = new TestBrowser("chromium");
    for (let number = 0; number < 3301; number++) b.set(`c=${number}`, `https://s${number}.test/`);
    expect(b.jar.size).toBe(3301);
    expect(sitesOf(b.jar)).toHaveLength(3301);
  });
});

describe("time", () => {
  it("ends sessions and lives", () => {
    const b = new TestBrowser("chromium");
    b.set("session=1", SHOP);
    b.set("short=1; Max-Age=1", SHOP);
    b.set("long=1; Max-Age=1000", SHOP);
    expect(endSession(b.jar).removed.map(({ name }) => name)).toEqual(["session"]);
    expect(removeExpired(b.jar, NOW + 1000).removed.map(({ name }) => name)).toEqual(["short"]);
    expect(removeExpired(b.jar, NOW + 2_000_000).jar.size).toBe(1);
    expect(endSession(EMPTY_JAR).jar).toBe(EMPTY_JAR);
  });
});

describe("a jar made of cookies", () => {
  it("holds them", () => {
    const b = new TestBrowser("chromium");
    b.set("a=1", SHOP);
    b.set("b=1", "https://[::1]/");
    const again = jarOfCookies(allCookies(b.jar));
    expect(allCookies(again).map(({ name }) => name)).toEqual(allCookies(b.jar).map(({ name }) => name));
    expect(cookiesOfSite(again, "::1")).toHaveLength(1);
  });
});
