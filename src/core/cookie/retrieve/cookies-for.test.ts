import { describe, expect, it } from "vitest";
import { reloadOf, typedNavigation } from "../context/request-context.ts";
import type { ProfileId } from "../profiles/profile.ts";
import { loadedBy, NOW, TestBrowser } from "../store/engine.fixture.ts";

const SHOP = "https://shop.test/d/e";
const LINES = {
  strict: "strict=1; SameSite=Strict",
  lax: "lax=1; SameSite=Lax",
  unset: "unset=1",
  none: "none=1; SameSite=None; Secure",
};

function withAll(id: ProfileId): TestBrowser {
  const b = new TestBrowser(id);
  for (const line of Object.values(LINES)) b.set(`${line}; Path=/`, SHOP);
  b.now += 200_000;
  return b;
}

const OTHER = "https://other.test/";
const CONTEXTS = {
  typed: {},
  "link on the site": { initiator: "https://www.shop.test/" },
  "link elsewhere": { initiator: OTHER },
  "post elsewhere": { initiator: OTHER, method: "POST" },
  "through another site": { initiator: SHOP, redirectChain: [SHOP, OTHER] },
  image: loadedBy(SHOP),
  "image through another site": loadedBy(SHOP, { redirectChain: [SHOP, OTHER] }),
  "image elsewhere": loadedBy(OTHER),
  "image on http": loadedBy("http://shop.test/"),
  "frame elsewhere": loadedBy(OTHER, { kind: "frame-navigation" }),
  "frame that a stranger navigates": loadedBy(SHOP, { kind: "frame-navigation", initiator: OTHER }),
  "inside of a frame elsewhere": loadedBy(SHOP, { frameAncestors: [OTHER, SHOP] }),
  "inside of an empty frame": loadedBy(SHOP, { frameAncestors: ["about:blank"] }),
} as const;

/** The names that are sent; what is not there is withheld. */
const EXPECTED: Record<keyof typeof CONTEXTS, Record<ProfileId, string>> = {
  typed: { rfc6265bis: "all", chromium: "all", firefox: "all" },
  "link on the site": { rfc6265bis: "all", chromium: "all", firefox: "all" },
  "link elsewhere": { rfc6265bis: "lax unset none", chromium: "lax unset none", firefox: "lax unset none" },
  "post elsewhere": { rfc6265bis: "none", chromium: "none", firefox: "unset none" },
  "through another site": { rfc6265bis: "all", chromium: "all", firefox: "lax unset none" },
  image: { rfc6265bis: "all", chromium: "all", firefox: "all" },
  "image through another site": { rfc6265bis: "all", chromium: "all", firefox: "unset none" },
  "image elsewhere": { rfc6265bis: "none", chromium: "none", firefox: "unset none" },
  "image on http": { rfc6265bis: "none", chromium: "none", firefox: "all" },
  "frame elsewhere": { rfc6265bis: "none", chromium: "none", firefox: "unset none" },
  "frame that a stranger navigates": { rfc6265bis: "none", chromium: "none", firefox: "unset none" },
  "inside of a frame elsewhere": { rfc6265bis: "none", chromium: "none", firefox: "unset none" },
  "inside of an empty frame": { rfc6265bis: "all", chromium: "all", firefox: "all" },
};

describe.each(Object.keys(EXPECTED) as (keyof typeof CONTEXTS)[])("%s", (name) => {
  it.each(["rfc6265bis", "chromium", "firefox"] as const)("in %s", (id) => {
    const { sent, withheld } = withAll(id).ask(SHOP, CONTEXTS[name]);
    const names = sent.map(({ cookie }) => cookie.name).join(" ");
    expect(names).toBe(EXPECTED[name][id] === "all" ? "strict lax unset none" : EXPECTED[name][id]);
    expect(sent.length + withheld.length).toBe(4);
  });
});

describe("the reason", () => {
  it.each([
    ["host-differs", "n=1", SHOP, "https://www.shop.test/d/e"],
    ["domain-mismatch", "n=1; Domain=a.shop.test", "https://a.shop.test/", "https://b.shop.test/"],
    ["path-mismatch", "n=1; Path=/d/", SHOP, "https://shop.test/d"],
    ["path-mismatch", "n=1; Path=/d", SHOP, "https://shop.test/dd"],
    ["secure-only", "n=1; Secure", SHOP, "http://shop.test/d/e"],
    ["sent", "n=1; Secure", "https://localhost/", "http://localhost/"],
    ["sent", "n=1; Path=/d/e", SHOP, "https://shop.test/d/e/f"],
  ])("%s of %s", (reason, line, setAt, askedAt) => {
    const b = new TestBrowser("chromium");
    b.set(line, setAt);
    expect(b.fate("n", askedAt)).toBe(reason);
  });

  it("names HttpOnly, expiry and missing credentials", () => {
    const b = new TestBrowser("chromium");
    b.set("n=1; HttpOnly; Max-Age=5", SHOP);
    expect(b.fate("n", SHOP, { api: "script" })).toBe("http-only");
    expect(b.fate("n", SHOP, { credentials: "omit" })).toBe("sent-without-credentials");
    b.now += 5000;
    expect(b.ask(SHOP, { api: "script" }).withheld[0]?.reasons).toEqual(["http-only", "expired"]);
  });

  it("of a fetch that leaves its origin depends on CORS in Chromium", () => {
    const b = new TestBrowser("chromium");
    b.set("n=1; SameSite=None; Secure; Path=/", SHOP);
    const fetched = loadedBy(OTHER, { credentials: "same-origin", redirectChain: [`${OTHER}r`] });
    expect(b.fate("n", SHOP, fetched)).toBe("sent-without-credentials");
    expect(b.fate("n", SHOP, { ...fetched, noCors: true })).toBe("sent");
  });

  it("names the redirect that did it", () => {
    const b = withAll("firefox");
    expect(b.fate("lax", SHOP, CONTEXTS["image through another site"])).toBe("same-site-redirect");
    expect(b.fate("strict", SHOP, CONTEXTS["through another site"])).toBe("same-site-redirect");
    expect(b.fate("strict", SHOP, CONTEXTS["link elsewhere"])).toBe("same-site-strict");
  });
});

describe("Lax and POST", () => {
  it("go together for two minutes in Chromium, for unset cookies", () => {
    const b = withAll("chromium");
    b.now = NOW + 120_000;
    expect(b.ask(SHOP, CONTEXTS["post elsewhere"]).header).toBe("unset=1; none=1");
    b.now += 1;
    expect(b.fate("unset", SHOP, CONTEXTS["post elsewhere"])).toBe("same-site-unset");
    expect(b.fate("lax", SHOP, CONTEXTS["post elsewhere"])).toBe("same-site-lax");
  });
});

describe("a reload", () => {
  it("stays what the navigation was", () => {
    const b = withAll("chromium");
    const visit = { ...typedNavigation(SHOP, NOW), initiator: OTHER };
    expect(b.fate("strict", SHOP, reloadOf(visit, NOW))).toBe("same-site-strict");
    expect(b.fate("strict", SHOP, reloadOf({ ...visit, initiator: null }, NOW))).toBe("sent");
  });
});

describe("the header", () => {
  it("has longer paths first, then the earlier creation, and nameless cookies as they are", () => {
    const b = new TestBrowser("chromium");
    for (const line of ["a=1; Path=/", "=x; Path=/", "b=2; Path=/d", "c=3; Domain=shop.test; Path=/"])
      b.set(line, SHOP);
    expect(b.ask(SHOP).header).toBe("b=2; a=1; x; c=3");
  });
});
