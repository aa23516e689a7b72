import { describe, expect, it } from "vitest";
import { byteStringFromText } from "../bytes/byte-string.ts";
import { publicSuffixOf as publicSuffix } from "../site/registrable-domain.ts";
import { checkStorable } from "./check-storable.ts";
import { parseSetCookie } from "./parse-set-cookie.ts";
import type { ProfileId } from "./profiles/profile.ts";
import { PROFILES } from "./profiles/registry.ts";
import type { StorageContext } from "./storable-cookie.ts";

const NOW = Date.UTC(2026, 10, 22);
const HTTPS = "https://a.shop.test/d/e";

function check(line: string, url: string, id: ProfileId = "rfc6265bis", more: Partial<StorageContext> = {}) {
  const profile = PROFILES[id];
  const parsed = parseSetCookie(byteStringFromText(line), profile, NOW);
  return checkStorable(parsed, { url: new URL(url), now: NOW, publicSuffix, profile, api: "http", ...more });
}

/** The reason with the octets that it points at, or "stored". */
function verdict(line: string, url: string, id: ProfileId = "rfc6265bis", more: Partial<StorageContext> = {}): string {
  const result = check(line, url, id, more);
  if (result.storable) return "stored";
  const at = result.diagnostics.find(({ code }) => code === result.reason);
  return `${result.reason}: ${byteStringFromText(line).slice(at?.start, at?.end)}`;
}

describe("Domain", () => {
  it.each([
    ["shop.test", "stored"],
    ["a.shop.test", "stored"],
    ["b.shop.test", "domain-sibling: b.shop.test"],
    ["x.a.shop.test", "domain-below-host: x.a.shop.test"],
    ["other.test", "domain-other-site: other.test"],
    ["test", "domain-public-suffix: test"],
    ["shop.test.", "domain-trailing-dot: shop.test."],
    ["shop.test:443", "domain-with-port: shop.test:443"],
    ["https://shop.test", "domain-with-scheme: https://shop.test"],
    ["10.0.0.1", "domain-ip-address: 10.0.0.1"],
    ["*.shop.test", "domain-not-a-host: *.shop.test"],
    ["..shop.test", "domain-not-a-host: ..shop.test"],
  ])("%s on a.shop.test: %s", (domain, expected) => expect(verdict(`n=v; Domain=${domain}`, HTTPS)).toBe(expected));

  it("not in ASCII is refused", () => {
    expect(check("n=v; Domain=한.test", HTTPS)).toMatchObject({ storable: false, reason: "domain-non-ascii" });
  });

  it("of one dot is empty in the RFC and nothing's domain in browsers", () => {
    expect(verdict("n=v; Domain=.", HTTPS)).toBe("stored");
    expect(verdict("n=v; Domain=.", HTTPS, "chromium")).toBe("domain-lone-dot: .");
  });

  it("that is the host makes a domain cookie, or a host-only one of a public suffix", () => {
    expect(check("n=v; Domain=a.shop.test", HTTPS).cookie).toMatchObject({ domain: "a.shop.test", hostOnly: false });
    expect(check("n=v", HTTPS).cookie).toMatchObject({ domain: "a.shop.test", hostOnly: true });
    expect(check("n=v; Domain=github.io", "https://github.io/").cookie.hostOnly).toBe(true);
    expect(check("n=v; Domain=127.0.0.1", "http://127.0.0.1/").cookie.hostOnly).toBe(false);
    expect(check("n=v; Domain=127.0.0.1", "http://127.0.0.1/", "firefox").cookie.hostOnly).toBe(true);
  });

  it("cannot be judged for a host without canonical form", () => {
    expect(verdict("n=v", "https://shop.test../", "chromium")).toBe("host-not-canonical: n");
  });
});

describe("names and values", () => {
  it("need one of the two", () => expect(verdict("=; Path=/", HTTPS)).toBe("empty-name-and-value: ="));

  it("without a name are for each engine to judge", () => {
    expect(verdict("=x", HTTPS, "chromium")).toBe("stored");
    expect(verdict("=x", HTTPS, "firefox")).toBe("nameless-refused: =x");
    expect(verdict("=a=b", HTTPS)).toBe("stored");
    expect(verdict("=a=b", HTTPS, "chromium")).toBe("ambiguous-serialisation: =a=b");
  });

  it("may not hide a prefix in the value", () => {
    expect(verdict("=__Host-x", HTTPS)).toBe("prefix-in-nameless-value: __Host-");
    expect(verdict("=__Http-x", HTTPS)).toBe("stored");
    expect(verdict("=__http-x", HTTPS, "chromium")).toBe("http-prefix-in-nameless-value: __http-");
  });
});

describe("Secure and its kin", () => {
  it.each([
    ["n=v; Secure", "secure-over-insecure-connection: Secure"],
    ["n=v; SameSite=None", "same-site-none-insecure: SameSite=None"],
    ["__Secure-n=v", "secure-prefix-not-secure: __Secure-n"],
  ])("%s over http", (line, expected) => expect(verdict(line, "http://shop.test/")).toBe(expected));

  it("Secure is allowed on this machine", () => expect(verdict("n=v; Secure", "http://localhost/")).toBe("stored"));

  it("Partitioned needs Secure where it is known", () => {
    expect(verdict("n=v; Partitioned", HTTPS, "chromium")).toBe("partitioned-insecure: Partitioned");
    expect(verdict("n=v; Partitioned", HTTPS)).toBe("stored");
  });

  it("HttpOnly is not for scripts", () => {
    expect(verdict("n=v; HttpOnly", HTTPS, "rfc6265bis", { api: "script" })).toBe("http-only-from-script: HttpOnly");
  });

  it("cookies with Secure are left alone by insecure responses", () => {
    const secureCookies = [{ name: "n", domain: "shop.test", path: "/d" }];
    const overwrite = (line: string, url: string) => verdict(line, url, "chromium", { secureCookies });
    expect(overwrite("n=v", "http://a.shop.test/d/e")).toBe("overwrites-secure-cookie: n");
    expect(overwrite("n=v; Path=/", "http://a.shop.test/d/e")).toBe("stored");
    expect(overwrite("m=v", "http://a.shop.test/d/e")).toBe("stored");
    expect(overwrite("n=v", HTTPS)).toBe("stored");
  });
});

describe("__Host-", () => {
  it.each([
    ["__Host-n=v; Path=/", "host-prefix-not-secure: __Host-n"],
    ["__Host-n=v; Secure; Path=/; Domain=a.shop.test", "host-prefix-with-domain: Domain=a.shop.test"],
    ["__Host-n=v; Secure", "host-prefix-without-path: __Host-n"],
    ["__Host-n=v; Secure; Path=/d", "host-prefix-path-not-root: Path=/d"],
    ["__Host-n=v; Secure; Path=/; Domain=", "stored"],
  ])("%s: %s", (line, expected) => expect(verdict(line, HTTPS)).toBe(expected));

  it("takes a default-path of / for its path in Firefox alone", () => {
    expect(verdict("__Host-n=v; Secure", "https://shop.test/", "firefox")).toBe("stored");
    expect(verdict("__Host-n=v; Secure", "https://shop.test/", "chromium")).toBe("host-prefix-without-path: __Host-n");
  });

  it("with Http needs HttpOnly in browsers", () => {
    const line = "__Host-Http-n=v; Secure; Path=/";
    expect(verdict(line, HTTPS)).toBe("stored");
    expect(verdict(line, HTTPS, "firefox")).toBe("host-http-prefix-not-http-only: __Host-Http-n");
  });
});

describe("the reason", () => {
  it("is the refusal that the engine comes to first", () => {
    const line = "__Secure-n=v; Secure";
    expect(verdict(line, "http://shop.test/", "rfc6265bis")).toMatch(/^secure-over-insecure-connection/);
    expect(verdict(line, "http://shop.test/", "chromium")).toMatch(/^secure-prefix-not-secure/);
  });

  it("comes with the cookie as it would have become", () => {
    expect(check("n=v; Secure; Max-Age=5", "http://shop.test/x/y")).toMatchObject({
      storable: false,
      cookie: { name: "n", value: "v", domain: "shop.test", path: "/x", lifetime: "persistent", expires: NOW + 5000 },
    });
  });
});
