import { describe, expect, it } from "vitest";
import type { ByteString } from "../../bytes/byte-string.ts";
import { readRequest } from "../context/request.ts";
import { typedNavigation } from "../context/request-context.ts";
import { EMPTY_JAR } from "../jar/jar.ts";
import { ENGINES } from "../profiles/jar/engines.ts";
import type { ProfileId } from "../profiles/profile.ts";
import { cookiesFor } from "../retrieve/cookies-for.ts";
import { loadedBy, NOW, TestBrowser } from "./engine.fixture.ts";
import { receiveSetLine } from "./store-set-line.ts";

const URL_ = "https://a.shop.test/d/e";
const ALL: readonly ProfileId[] = ["rfc6265bis", "chromium", "firefox"];

it.each([
  ["rfc6265bis", "n=\xe9\xff"],
  ["chromium", "n=\xe9\xff"],
  ["firefox", "n=\xef\xbf\xbd\xef\xbf\xbd"],
] as const)("%s sends back a value that is no UTF-8 as %j", (id, header) => {
  const request = readRequest(typedNavigation(URL_, NOW), ENGINES[id]);
  const { jar } = receiveSetLine(EMPTY_JAR, "n=\xe9\xff" as ByteString, request);
  expect(cookiesFor(jar, request).header).toBe(header);
});

describe.each(ALL)("%s: a line", (id) => {
  const browser = () => new TestBrowser(id);

  it("stores, updates, deletes, and finds nothing to delete", () => {
    const b = browser();
    expect(b.set("n=1", URL_)).toMatchObject({ outcome: "stored", reason: null, previous: null });
    expect(b.set("n=2", URL_)).toMatchObject({ outcome: "updated", reason: "replaces-cookie" });
    expect(b.set("n=2", URL_)).toMatchObject({ outcome: "unchanged", reason: "unchanged-cookie" });
    expect(b.set("n=2; Max-Age=0", URL_)).toMatchObject({ outcome: "deleted", previous: { value: "2" } });
    expect(b.jar.size).toBe(0);
    expect(b.set("n=2; Max-Age=0", URL_)).toMatchObject({ outcome: "deleted-nothing", nearMisses: [] });
  });

  it("that misses what it wants to delete tells what it may have meant", () => {
    const b = browser();
    b.set("n=1; Path=/", URL_);
    b.set("n=1; Domain=shop.test; Path=/", URL_);
    const { outcome, nearMisses } = b.set("n=; Max-Age=0", URL_);
    expect([outcome, nearMisses.map(({ path, hostOnly }) => [path, hostOnly])]).toEqual([
      "deleted-nothing",
      [
        ["/", true],
        ["/", false],
      ],
    ]);
  });

  it("keeps host-only and domain cookies, and paths, apart", () => {
    const b = browser();
    for (const rest of ["", "; Domain=a.shop.test", "; Domain=shop.test", "; Path=/"]) b.set(`n=1${rest}`, URL_);
    expect(b.jar.size).toBe(4);
  });

  it("replaces a cookie that has expired as if it were not there", () => {
    const b = browser();
    b.set("n=1; Max-Age=5", URL_);
    b.now += 5000;
    expect(b.set("n=1; Max-Age=5", URL_)).toMatchObject({ outcome: "stored", previous: null });
    expect(b.jar.size).toBe(1);
  });

  it("from a script does not touch HttpOnly", () => {
    const b = browser();
    b.set("n=1; HttpOnly; Path=/d", URL_);
    const script = { api: "script", kind: "subresource" } as const;
    expect(b.set("n=2; Path=/d", URL_, script)).toMatchObject({ reason: "overwrites-http-only-cookie" });
    expect(b.set("n=; Max-Age=0; Path=/d", URL_, script)).toMatchObject({ outcome: "rejected" });
    expect(b.set("m=2; HttpOnly", URL_, script)).toMatchObject({ reason: "http-only-from-script" });
    expect(b.set("n=2", URL_, script)).toMatchObject({ reason: "overwrites-http-only-cookie" });
  });

  it("leaves Secure cookies alone over http", () => {
    const b = browser();
    b.set("n=1; Secure; Domain=shop.test; Path=/", URL_);
    expect(b.set("n=2", "http://a.shop.test/d/e")).toMatchObject({
      outcome: "rejected",
      reason: "overwrites-secure-cookie",
      range: { start: 0, end: 1 },
    });
    expect(b.set("m=2", "http://a.shop.test/d/e")).toMatchObject({ outcome: "stored" });
  });

  it("is refused for a request without credentials, and for an informational response", () => {
    const b = browser();
    const other = { initiator: "https://other.test/", credentials: "same-origin" } as const;
    expect(b.set("n=1", URL_, { credentials: "omit" })).toMatchObject({ reason: "credentials-omitted" });
    expect(b.set("n=1", URL_, other)).toMatchObject({ reason: "credentials-omitted", range: { start: 0, end: 3 } });
    expect(b.set("n=1", URL_, { ...other, initiator: "https://a.shop.test/" }).outcome).toBe("stored");
    expect(b.set("n=1", URL_, { status: 103 })).toMatchObject({ reason: "informational-response" });
  });

  it("changes nothing of the jar that it is given", () => {
    const b = browser();
    b.set("n=1", URL_);
    const before = b.jar;
    b.set("n=2", URL_);
    b.set("m=2", URL_);
    expect(before.size).toBe(1);
    expect(b.jar.size).toBe(2);
    b.jar = before;
    expect(b.ask(URL_).header).toBe("n=1");
  });
});

describe("the creation time", () => {
  it.each([
    ["rfc6265bis", "b=9; a=2"],
    ["chromium", "a=2; b=9"],
    ["firefox", "b=9; a=2"],
  ] as const)("of a changed cookie in %s", (id, header) => {
    const b = new TestBrowser(id);
    b.set("b=1", URL_);
    b.set("a=2", URL_);
    b.set("b=9", URL_);
    expect(b.ask(URL_).header).toBe(header);
  });

  it("stays with the same value in Chromium too", () => {
    const b = new TestBrowser("chromium");
    b.set("b=1", URL_);
    b.now += 10;
    b.set("a=2", URL_);
    b.set("b=1; HttpOnly", URL_);
    expect(b.ask(URL_).header).toBe("b=1; a=2");
    expect(b.ask(URL_).sent[0]?.cookie).toMatchObject({ created: NOW, lastAccess: NOW + 10 });
  });
});

describe("a cross-site response", () => {
  const lines = { strict: "; SameSite=Strict", lax: "; SameSite=Lax", unset: "", none: "; SameSite=None; Secure" };
  it.each([
    ["chromium", "strict", "same-site-strict-cross-site-response"],
    ["chromium", "lax", "same-site-lax-cross-site-response"],
    ["chromium", "unset", "same-site-unset-cross-site-response"],
    ["chromium", "none", null],
    ["rfc6265bis", "unset", "same-site-unset-cross-site-response"],
    ["firefox", "strict", "same-site-strict-cross-site-response"],
    ["firefox", "lax", "same-site-lax-cross-site-response"],
    ["firefox", "unset", null],
    ["firefox", "none", null],
  ] as const)("in %s with %s: %s", (id, sameSite, reason) => {
    const result = new TestBrowser(id).set(`n=1${lines[sameSite]}`, URL_, loadedBy("https://other.test/"));
    expect(result.reason).toBe(reason);
  });

  it("of a script's document has its own reason", () => {
    const frame = loadedBy("https://other.test/", { api: "script" });
    expect(new TestBrowser("chromium").set("n=1", URL_, frame).reason).toBe("same-site-from-cross-site-script");
    expect(new TestBrowser("firefox").set("n=1", URL_, frame).reason).toBeNull();
  });
});
