import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partyOf } from "./party.ts";
import { publicSuffixOf, registrableDomain } from "./registrable-domain.ts";
import { schemefulSite, siteDomain } from "./site.ts";
import { hostOf, originOf, pathOf } from "./url-parts.ts";

describe("the registrable domain", () => {
  it.each([
    ["www.shop.co.uk", "shop.co.uk"],
    ["shop.test", "shop.test"],
    ["a.b.shop.test", "shop.test"],
    // Private section: other people's pages on the same suffix are other sites.
    ["one.github.io", "one.github.io"],
    ["github.io", "github.io"],
    ["localhost", "localhost"],
    ["shop.localhost", "shop.localhost"],
    ["127.0.0.1", "127.0.0.1"],
    ["[::1]", "[::1]"],
  ])("of %s is %s", (host, domain) => expect(registrableDomain(host)).toBe(domain));

  it("has no public suffix for an address", () => {
    expect([publicSuffixOf("127.0.0.1"), publicSuffixOf("[::1]"), publicSuffixOf("")]).toEqual([null, null, null]);
    expect([publicSuffixOf("one.github.io"), publicSuffixOf("shop.test")]).toEqual(["github.io", "test"]);
  });
});

describe("URLs", () => {
  it("are read without throwing, whatever they are", () => {
    const odd = ["", "about:blank", "data:text/html,x", "http://", "::", "https://[::1]:8443/a?b"];
    expect(odd.map(hostOf)).toEqual(["", "", "", "", "", "[::1]"]);
    expect(odd.map(originOf)).toEqual([null, null, null, null, null, "https://[::1]:8443"]);
    expect(odd.map(pathOf)).toEqual(["/", "blank", "text/html,x", "/", "/", "/a"]);
    expect(odd.map(schemefulSite)).toEqual([null, null, null, null, null, "https://[::1]"]);
  });

  it("of ws and wss belong to the sites of http and https", () => {
    expect(schemefulSite("wss://chat.shop.test/echo")).toBe("https://shop.test");
    expect(schemefulSite("ws://chat.shop.test/echo")).toBe("http://shop.test");
    expect(siteDomain("wss://chat.shop.test/echo")).toBe("shop.test");
  });
});

describe("the party", () => {
  it("compares registrable domains and not schemes", () => {
    expect(partyOf("http://api.shop.test/", "https://shop.test/")).toBe("first");
    expect(partyOf("https://ads.example/px", "https://shop.test/")).toBe("third");
    expect(partyOf("https://two.github.io/", "https://one.github.io/")).toBe("third");
    expect(partyOf("https://ads.example/px", null)).toBe("first");
  });
});

it("reads addresses beyond ASCII however often it is asked", () => {
  const letter = fc.integer({ min: 0xe0, max: 0xff }).filter((code) => code !== 0xf7);
  fc.assert(
    fc.property(letter, fc.stringMatching(/^[a-z]{1,5}$/), (code, rest) => {
      const url = `http://${rest}${String.fromCharCode(code)}.test/`;
      expect(hostOf(url)).toBe(new URL(url).hostname);
    }),
    { numRuns: 5000 },
  );
});
