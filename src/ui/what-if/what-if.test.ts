import { describe, expect, it } from "vitest";
import { byteStringFromText } from "../../core/bytes/byte-string.ts";
import { cookieRows } from "../../core/capture/cookie-rows.ts";
import { exchangeTo, shopRecord } from "../flow/shop.fixture.ts";
import { contextOfChoice, OTHER_SITE, type WhatIfChoice } from "./choice.ts";
import { choiceOfCookie, choiceOfExchange } from "./first-choice.ts";
import { whatBecomes } from "./what-becomes.ts";
import { whatGoes } from "./what-goes.ts";

const record = shopRecord();
const rows = cookieRows(record);
const NOW = Date.UTC(2026, 10, 1, 10);
const visit: WhatIfChoice = {
  url: "https://shop.test/",
  kind: "navigation",
  from: "person",
  otherPage: OTHER_SITE,
  method: "GET",
  credentials: "include",
  thirdParty: "unknown",
  engine: "chromium",
};

function fateOf(name: string, part: Partial<WhatIfChoice>): readonly string[] | undefined {
  const choice = { ...visit, ...part };
  const context = contextOfChoice(choice, NOW);
  if (context === null) throw new Error("no context");
  return whatGoes(rows, context, choice.engine).find(({ row }) => row.name === name)?.reasons;
}

describe("whatGoes", () => {
  it("lets everything of the host go on a visit of the person", () => {
    expect(fateOf("XSRF-TOKEN", {})).toEqual([]);
    expect(fateOf("access_token", {})).toEqual(["path-mismatch"]);
    expect(fateOf("uid", {})).toBeUndefined();
  });

  it("knows sites, schemes and credentials", () => {
    expect(fateOf("XSRF-TOKEN", { from: "cross-site" })).toEqual(["same-site-strict"]);
    expect(fateOf("__Host-sid", { kind: "image", from: "cross-site" })).toContain("same-site-lax");
    expect(fateOf("XSRF-TOKEN", { url: "http://shop.test/" })).toContain("secure-only");
    expect(fateOf("theme", { kind: "fetch", from: "same-site", credentials: "omit" })).toEqual([
      "sent-without-credentials",
    ]);
  });

  it("puts what goes first", () => {
    const context = contextOfChoice({ ...visit, from: "cross-site" }, NOW);
    const fates = context === null ? [] : whatGoes(rows, context, "chromium").map(({ reasons }) => reasons.length > 0);
    expect(fates).toEqual([...fates].sort());
    expect(new Set(fates).size).toBe(2);
  });
});

describe("whatBecomes", () => {
  const context = contextOfChoice(visit, NOW);
  const fates = (line: string) => (context === null ? [] : whatBecomes(byteStringFromText(line), context));

  it("tells engines together that do the same", () => {
    expect(fates("a=1; Path=/; Secure; SameSite=Lax")).toMatchObject([{ outcome: "stored", reason: null }]);
  });

  it("tells engines apart that differ", () => {
    const found = fates("a=1; SameSite=None");
    const outcomes = Object.fromEntries(found.flatMap(({ engines, outcome }) => engines.map((one) => [one, outcome])));
    expect(outcomes["chromium"]).toBe("rejected");
    expect(Object.keys(outcomes).sort()).toEqual(["chromium", "firefox", "rfc6265bis"]);
  });
});

describe("where a what-if begins", () => {
  it("is the request of the exchange without its query", () => {
    const image = choiceOfExchange(exchangeTo(record, "https://ads.example/px?uid=77"), "firefox", "blocked");
    expect(image).toMatchObject({
      url: "https://ads.example/px",
      kind: "image",
      from: "cross-site",
      engine: "firefox",
    });
    expect(image.otherPage).toContain("https://shop.test");
  });

  it("is a visit of the cookie's site", () => {
    const row = rows.find(({ name }) => name === "access_token");
    expect(row && choiceOfCookie(row, "chromium")).toMatchObject({ url: "https://shop.test/api", kind: "navigation" });
  });
});
