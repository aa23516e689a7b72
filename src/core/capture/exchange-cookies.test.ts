import { describe, expect, it } from "vitest";
import { compareExchanges, lastThatCarried } from "./compare-exchanges.ts";
import { cookieRows } from "./cookie-rows.ts";
import type { CaptureFact } from "./event.ts";
import { exchangeCookies } from "./exchange-cookies.ts";
import { exchangeCounts } from "./exchange-counts.ts";
import type { JarCookie } from "./jar-cookie.ts";
import { begin, completed, cookie, jarRead, on, recordOf, request, response, tab } from "./record.fixture.ts";

function found(...cookies: readonly Partial<JarCookie>[]): CaptureFact {
  return { kind: "jar-found", storeId: "0", site: "shop.test", cookies: cookies.map(cookie) };
}

function told(...facts: readonly CaptureFact[]): readonly string[] {
  const record = recordOf(begin(), tab, on, ...facts);
  const exchange = record.exchanges.at(-1);
  if (!exchange) throw new Error("no exchange");
  return exchangeCookies(record, exchange).map(
    ({ name, state, reason }) => `${name} ${state}${reason ? ` ${reason}` : ""}`,
  );
}

describe("the cookies of an exchange", () => {
  it("are those that it carried, in their order, and those that it did not, with the reason", () => {
    const jar = found(
      { name: "a" },
      { name: "p", path: "/only" },
      { name: "s", secure: true },
      { name: "w", domain: "www.shop.test" },
    );
    const http = { url: "http://shop.test/", cookie: "a=1" };
    expect(told(jar, request(http), response([], http), completed(http))).toEqual([
      "a sent",
      "p withheld path-mismatch",
      "s withheld secure-only",
    ]);
  });

  it("are told as the browser did, with what the engine expected beside it", () => {
    const record = recordOf(
      ...[begin(), tab, on, found({ name: "a", path: "/only" }, { name: "b" })],
      ...[request({ cookie: "a=1" }), response(), completed()],
    );
    const [exchange] = record.exchanges;
    const cookies = exchange ? exchangeCookies(record, exchange) : [];
    expect(cookies.map(({ name, state, predicted, basis }) => [name, state, predicted, basis])).toEqual([
      ["a", "sent", "withheld", "observed"],
      ["b", "withheld", "sent", "observed"],
    ]);
  });

  it("tell of a line that the browser refused and the engine would keep, and the other way round", () => {
    const kept: CaptureFact = {
      kind: "jar-change",
      cookie: cookie({ name: "k", secure: true }),
      removed: false,
      cause: "explicit",
    };
    const http = { url: "http://shop.test/" };
    const record = recordOf(
      ...[begin(), tab, on, request(http), response(["x=1; Path=/", "k=1; Path=/; Secure"], http), kept],
      ...[completed(http), jarRead(7)],
    );
    const [exchange] = record.exchanges;
    const cookies = exchange ? exchangeCookies(record, exchange) : [];
    expect(cookies.map(({ name, state, predicted }) => [name, state, predicted])).toEqual([
      ["x", "rejected", "stored"],
      ["k", "set", "rejected"],
    ]);
  });

  it("say that a script's request without any of them was likely made without credentials", () => {
    const call = { url: "https://shop.test/api", type: "xmlhttprequest", initiator: "https://shop.test" };
    expect(told(found({ name: "a" }), request(call), response([], call), completed(call))).toEqual([
      "a withheld likely-without-credentials",
    ]);
    const page = [request({}), response(), completed()];
    expect(told(found({ name: "a" }), ...page)).toEqual(["a withheld not-explained"]);
  });

  it("end with what the response set or tried to set", () => {
    const lines = response(["a=1", "b=2; Domain=other.test"]);
    expect(told(found({ name: "a" }), request({ cookie: "a=1" }), lines, completed(), jarRead(7))).toEqual([
      "a sent",
      "a set",
      "b rejected domain-other-site",
    ]);
  });

  it("are unknown where nothing travelled", () => {
    const hit = completed({ fromCache: true });
    expect(told(found({ name: "a" }), request({ cookie: "a=1" }), response(), hit)).toEqual([]);
  });

  it("of a cross-site frame in Chromium are kept back by SameSite, explicit or by default", () => {
    const frame = { url: "https://shop.test/f", type: "sub_frame", initiator: "https://other.test", frameId: 4 };
    const other: CaptureFact = { kind: "tab", tabId: 1, openedBy: null, url: "https://other.test/" };
    const jar = found({ name: "lax", sameSite: "lax" }, { name: "unset" }, { name: "strict", sameSite: "strict" });
    expect(told(other, jar, request(frame), response([], frame), completed(frame))).toEqual([
      "lax withheld same-site-lax",
      "unset withheld same-site-unset",
      "strict withheld same-site-strict",
    ]);
  });

  it("are counted", () => {
    const record = recordOf(
      begin(),
      tab,
      on,
      found({ name: "a" }),
      request({ cookie: "a=1" }),
      response(["n=1"]),
      completed(),
    );
    const [exchange] = record.exchanges;
    expect(exchange && exchangeCounts(record, exchange)).toEqual({ sent: 1, set: 0, withheld: 0, rejected: 0 });
  });
});

describe("a refused line", () => {
  it("gets the engine's reason where the line itself gives none", () => {
    const frame = { url: "https://ads.example/f", type: "sub_frame", initiator: "https://shop.test", frameId: 4 };
    const read = jarRead(6, { sites: ["ads.example"] });
    const lines = ["lax=1; SameSite=Lax", "none=1; SameSite=None; Secure"];
    const record = recordOf(begin(), tab, on, request(frame), response(lines, frame), completed(frame), read);
    expect(cookieRows(record).map(({ name, verdict }) => [name, verdict?.outcome, verdict?.reason])).toEqual([
      ["lax", "rejected", "blocked-by-policy"],
      ["none", "rejected", "blocked-by-policy"],
    ]);
  });
});

describe("the last request that carried a cookie", () => {
  it("is compared fact by fact", () => {
    const first = { id: "1", cookie: "a=1" };
    const call = { id: "2", url: "https://shop.test/api", type: "xmlhttprequest", initiator: "https://other.test" };
    const record = recordOf(
      begin(),
      tab,
      on,
      request(first),
      response(),
      completed(),
      request(call),
      response([], call),
      completed(call),
    );
    const [one, two] = record.exchanges;
    expect(two && lastThatCarried(record, two, "a")).toBe(one);
    expect(two && lastThatCarried(record, two, "b")).toBeNull();
    const facts = one && two ? compareExchanges(record, two, one) : [];
    expect(facts.filter(({ differs }) => differs).map(({ fact }) => fact)).toEqual([
      "top-site",
      "initiator",
      "type",
      "path",
      "partition",
    ]);
  });
});
