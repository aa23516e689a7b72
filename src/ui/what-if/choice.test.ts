import { describe, expect, it } from "vitest";
import { addressOf, contextOfChoice, OTHER_SITE, schemeOf, type WhatIfChoice, withScheme } from "./choice.ts";

const choice: WhatIfChoice = {
  url: "shop.test/api/me",
  kind: "fetch",
  from: "same-site",
  otherPage: "",
  method: "POST",
  credentials: "omit",
  thirdParty: "unknown",
  engine: "chromium",
};

describe("contextOfChoice", () => {
  it("takes a page of the same origin for a same-site request", () => {
    expect(contextOfChoice(choice, 5)).toMatchObject({
      url: "https://shop.test/api/me",
      method: "POST",
      topLevelUrl: "https://shop.test/",
      initiator: "https://shop.test/",
      kind: "subresource",
      credentials: "omit",
      now: 5,
    });
  });

  it("takes the other page for a cross-site one", () => {
    const image = contextOfChoice({ ...choice, kind: "image", from: "cross-site" }, 5);
    expect(image).toMatchObject({
      method: "GET",
      topLevelUrl: OTHER_SITE,
      initiator: OTHER_SITE,
      credentials: "include",
    });
  });

  it("knows an address that the person typed", () => {
    const typed = contextOfChoice({ ...choice, kind: "navigation", from: "person" }, 5);
    expect(typed).toMatchObject({
      kind: "top-level-navigation",
      initiator: null,
      topLevelUrl: "https://shop.test/api/me",
    });
  });

  it("makes nothing of what is no address", () => {
    expect(contextOfChoice({ ...choice, url: "" }, 5)).toBeNull();
    expect(addressOf("ftp://shop.test/")).toBeNull();
    expect(addressOf(" http://shop.test:80 ")).toBe("http://shop.test/");
  });
});

describe("the scheme", () => {
  it("is exchanged and nothing else", () => {
    expect(withScheme("https://shop.test/https:", "http")).toBe("http://shop.test/https:");
    expect([schemeOf("HTTP://a/"), schemeOf("https://a/"), schemeOf("a")]).toEqual(["http", "https", "https"]);
  });
});
