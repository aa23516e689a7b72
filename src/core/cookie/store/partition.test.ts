import { describe, expect, it } from "vitest";
import { loadedBy, TestBrowser } from "./engine.fixture.ts";

const THIRD = "https://ads.example/x";
const LINE = "n=1; Secure; SameSite=None";
const SHOP = "https://shop.test/";

describe("third-party cookies", () => {
  it("blocked in Chromium are refused and withheld, but for those with a partition", () => {
    const b = new TestBrowser("chromium");
    const blocked = loadedBy(SHOP, { thirdPartyCookies: "blocked" });
    b.set("old=1; Secure; SameSite=None", THIRD);
    expect(b.set(LINE, THIRD, blocked)).toMatchObject({ reason: "blocked-by-policy", assumed: false });
    const stored = b.set(`${LINE}; Partitioned`, THIRD, blocked);
    const partitionKey = { topLevelSite: "https://shop.test", hasCrossSiteAncestor: true };
    expect(stored).toMatchObject({ outcome: "stored", cookie: { partitionKey } });
    expect(b.fate("n", THIRD, blocked)).toBe("sent");
    expect(b.fate("old", THIRD, blocked)).toBe("blocked-third-party");
    expect(b.fate("n", THIRD, loadedBy("https://else.test/", { thirdPartyCookies: "blocked" }))).toBe(
      "other-partition",
    );
    expect(b.fate("n", THIRD)).toBe("other-partition");
  });

  it("blocked in Firefox are gone altogether", () => {
    const b = new TestBrowser("firefox");
    const blocked = loadedBy(SHOP, { thirdPartyCookies: "blocked" });
    expect(b.set(`${LINE}; Partitioned`, THIRD, blocked).reason).toBe("blocked-by-policy");
  });

  it("are silently partitioned in Firefox by default", () => {
    const b = new TestBrowser("firefox");
    const inShop = loadedBy(SHOP, { thirdPartyCookies: "partitioned" });
    b.set("own=1", THIRD);
    expect(b.set(LINE, THIRD, inShop)).toMatchObject({
      outcome: "stored",
      cookie: { partitionKey: { topLevelSite: "https://shop.test", hasCrossSiteAncestor: false } },
    });
    expect(b.fate("n", THIRD, inShop)).toBe("sent");
    expect(b.fate("own", THIRD, inShop)).toBe("other-partition");
    expect(b.fate("n", THIRD, loadedBy("https://else.test/", { thirdPartyCookies: "partitioned" }))).toBe(
      "other-partition",
    );
    expect(b.fate("own", THIRD)).toBe("sent");
  });

  it("under an unknown setting are answered by the default, and it is said so", () => {
    const unknown = loadedBy(SHOP, { thirdPartyCookies: "unknown" });
    const chromium = new TestBrowser("chromium");
    expect(chromium.set(LINE, THIRD, unknown)).toMatchObject({ outcome: "stored", assumed: true });
    expect(chromium.fate("n", THIRD, unknown)).toBe("sent?");
    expect(chromium.fate("n", THIRD)).toBe("sent");
    const firefox = new TestBrowser("firefox");
    expect(firefox.set(LINE, THIRD, unknown).cookie.partitionKey).not.toBeNull();
  });
});

describe("Partitioned at home", () => {
  const line = "n=1; Secure; Partitioned";
  it("has a partition without ancestors", () => {
    const b = new TestBrowser("chromium");
    b.set(line, THIRD);
    const own = { topLevelSite: "https://ads.example", hasCrossSiteAncestor: false };
    expect(b.ask(THIRD).sent[0]?.cookie.partitionKey).toEqual(own);
    expect(b.set("n=1; Secure", THIRD).outcome).toBe("stored");
    expect(b.ask(THIRD).header).toBe("n=1; n=1");
  });

  it.each(["allowed", "blocked", "partitioned"] as const)(
    "has one in Firefox with third parties %s",
    (thirdPartyCookies) => {
      const b = new TestBrowser("firefox");
      expect(b.set(line, THIRD, { thirdPartyCookies }).cookie.partitionKey).toEqual({
        topLevelSite: "https://ads.example",
        hasCrossSiteAncestor: false,
      });
    },
  );

  it("tells a frame of the top-level site inside of another's apart", () => {
    const inside = loadedBy(SHOP, { frameAncestors: ["https://ads.example/", "https://shop.test/inner"] });
    for (const id of ["chromium", "firefox"] as const) {
      const b = new TestBrowser(id);
      const setting = { thirdPartyCookies: id === "firefox" ? "partitioned" : "allowed" } as const;
      b.set("n=1; Secure; SameSite=None; Partitioned", "https://shop.test/x", { ...inside, ...setting });
      expect(b.ask(SHOP, loadedBy(SHOP, setting)).header).toBe("");
      expect(b.ask("https://shop.test/x", { ...inside, ...setting }).header).toBe("n=1");
    }
  });

  it("is unknown to the RFC", () => {
    const b = new TestBrowser("rfc6265bis");
    expect(b.set(line, THIRD).cookie.partitionKey).toBeNull();
  });
});
