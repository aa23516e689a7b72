import { describe, expect, it } from "vitest";
import { applyEvent } from "./apply.ts";
import type { CaptureFact } from "./event.ts";
import { cookieTravel } from "./exchange.ts";
import { cookieKey } from "./jar-cookie.ts";
import {
  begin,
  completed,
  cookie,
  failed,
  jarChange,
  jarRead,
  on,
  recordOf,
  redirect,
  request,
  response,
  stamped,
  tab,
} from "./record.fixture.ts";
import { emptyRecord } from "./record.ts";

describe("hops", () => {
  it("makes each redirect an exchange of its own, with the cookies that the hop before it set", () => {
    const record = recordOf(
      begin(),
      tab,
      on,
      request(),
      response(["a=1"], { status: 302 }),
      redirect("https://shop.test/home"),
      request({ url: "https://shop.test/home", cookie: "a=1" }),
      response([], { url: "https://shop.test/home" }),
      completed({ url: "https://shop.test/home" }),
    );
    expect(record.exchanges.map(({ id, hop, response: answer }) => [id, hop, answer?.status])).toEqual([
      ["1.0", 0, 302],
      ["1.1", 1, 200],
    ]);
    expect(record.exchanges[0]?.end?.redirectTo).toBe("https://shop.test/home");
    expect(record.exchanges[1]?.cookie).toBe("a=1");
  });

  it("keeps hops apart when events come grouped by listener, also for a redirect to the same URL", () => {
    const record = recordOf(
      begin("firefox"),
      tab,
      on,
      request(),
      request({ cookie: "a=1", later: 100 }),
      response(["a=1"], { status: 302 }),
      response(["b=2"], { later: 100 }),
      redirect("https://shop.test/"),
      completed({ later: 100 }),
    );
    expect(record.exchanges.map((exchange) => exchange.response?.setLines.map(({ line }) => line))).toEqual([
      ["a=1"],
      ["b=2"],
    ]);
    expect(record.exchanges.map(({ end }) => end?.how)).toEqual(["redirect", "completed"]);
  });

  it("keeps an exchange whose request went out before the record began", () => {
    const record = recordOf(begin(), tab, on, response(["a=1"]), completed());
    expect(record.exchanges).toHaveLength(1);
    expect(record.exchanges[0]?.sentAt).toBeNull();
  });

  it("takes a failure before the request was sent for nothing on the wire", () => {
    expect(recordOf(begin(), tab, on, failed()).exchanges).toEqual([]);
  });

  it("takes what a new worker is told again for what it is, in whatever order", () => {
    const told = [request(), response(["a=1"]), completed()];
    for (const again of [told, [...told].reverse()]) {
      const record = recordOf(begin(), tab, on, ...told, ...again);
      expect(record.exchanges.map(({ response: answer }) => answer?.setLines.length)).toEqual([1]);
    }
    const late = recordOf(begin(), tab, on, response(["a=1"]), completed(), request({ cookie: "b=2" }));
    expect(late.exchanges.map(({ id, cookie: sent, type }) => [id, sent, type])).toEqual([
      ["1.0", "b=2", "main_frame"],
    ]);
  });

  it("makes one exchange of what is told in any order", () => {
    const told = [request({ cookie: "b=2" }), response(["a=1"]), completed()];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of orders) {
      const record = recordOf(begin(), tab, on, ...order.flatMap((at) => told[at] ?? []), jarChange());
      const seen = record.exchanges.map(({ id, cookie: sent, end, response: answer }) => [
        id,
        sent,
        end?.how,
        answer?.setLines.map(({ verdict }) => verdict.outcome),
      ]);
      expect(seen, order.join()).toEqual([["1.0", "b=2", "completed", ["stored"]]]);
    }
  });

  it("applies the same events once", () => {
    const events = stamped([begin(), tab, on, request(), response(["a=1"]), jarChange(), completed()]);
    const record = emptyRecord();
    for (const event of [...events, ...events]) applyEvent(record, event);
    expect(record.exchanges).toHaveLength(1);
    expect([...record.jar.values()][0]?.history).toHaveLength(1);
  });
});

describe("cookieTravel", () => {
  const sent = request({ cookie: "a=1" });

  it("does not count a disk-cache hit as carried, but a revalidation", () => {
    const hit = recordOf(begin(), tab, on, sent, response(), completed({ fromCache: true }));
    const revalidated = recordOf(begin(), tab, on, sent, response([], { status: 304 }), completed({ fromCache: true }));
    const toldTwice = recordOf(
      begin("firefox"),
      tab,
      on,
      sent,
      response([], { status: 304 }),
      response([]),
      completed({ fromCache: true }),
    );
    expect(hit.exchanges.map(cookieTravel)).toEqual(["from-cache"]);
    expect(revalidated.exchanges.map(cookieTravel)).toEqual(["carried"]);
    expect(toldTwice.exchanges.map(cookieTravel)).toEqual(["carried"]);
  });

  it("calls a request without any answer neither carried nor withheld", () => {
    expect(recordOf(begin(), tab, on, sent, failed()).exchanges.map(cookieTravel)).toEqual(["no-answer"]);
    expect(recordOf(begin(), tab, on, sent).exchanges.map(cookieTravel)).toEqual(["open"]);
  });
});

function verdicts(...facts: readonly CaptureFact[]): readonly (readonly [string, string | null])[] {
  return recordOf(begin(), tab, on, ...facts).exchanges.flatMap(({ response: answer }) =>
    (answer?.setLines ?? []).map(({ verdict }) => [verdict.outcome, verdict.reason] as const),
  );
}

describe("verdicts of set lines", () => {
  it("is stored when the jar shows it, before or after the response", () => {
    expect(verdicts(request(), response(["a=1"]), jarChange(), completed())).toEqual([["stored", null]]);
    expect(verdicts(request(), jarChange(), response(["a=1"]), completed())).toEqual([["stored", null]]);
  });

  it("is updated where the key was there with another value", () => {
    const found = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie({ value: "old" })] } as const;
    const overwritten = [jarChange({ value: "old" }, "overwrite", true), jarChange()] as const;
    expect(verdicts(found, request(), response(["a=1"]), ...overwritten, completed())).toEqual([["updated", null]]);
    expect(verdicts(found, request(), ...overwritten, response(["a=1"]), completed())).toEqual([["updated", null]]);
  });

  it("is unchanged where nothing changed, whether the browser tells a rewrite or not", () => {
    const found = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie()] } as const;
    const rewrite = [jarChange({}, "overwrite", true), jarChange()] as const;
    expect(verdicts(found, request(), response(["a=1"]), ...rewrite, completed())).toEqual([["unchanged", null]]);
    expect(verdicts(found, request(), response(["a=1"]), completed(), jarRead(7))).toEqual([["unchanged", null]]);
  });

  it("waits for a read of the jar that began after the hop ended, and is then rejected with its reason", () => {
    const line = "a=1; Domain=other.test";
    expect(verdicts(request(), response([line]))).toEqual([["undecided", "exchange-open"]]);
    expect(verdicts(request(), response([line]), completed())).toEqual([["undecided", "waiting-for-jar"]]);
    expect(verdicts(request(), response([line]), completed(), jarRead(5))).toEqual([["undecided", "waiting-for-jar"]]);
    const [[outcome, reason] = []] = verdicts(request(), response([line]), completed(), jarRead(6));
    expect(outcome).toBe("rejected");
    expect(reason).toMatch(/^domain-/);
  });

  it("says that a rejection is not explained where no branch is", () => {
    expect(verdicts(request(), response(["a=1"]), completed(), jarRead(6))).toEqual([["rejected", "not-explained"]]);
  });

  it("tells a deletion from one that met nothing", () => {
    const found = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie()] } as const;
    const line = "a=; Max-Age=0";
    const gone = jarChange({}, "explicit", true);
    expect(verdicts(found, request(), response([line]), gone, completed())).toEqual([["deleted", null]]);
    expect(verdicts(request(), response([line]), completed(), jarRead(6))).toEqual([["deleted-nothing", null]]);
  });

  it("gives each of several lines its own change, also for one key twice", () => {
    const lines = response(["a=1", "a=2", "b=3"]);
    const changes = [
      jarChange(),
      jarChange({}, "overwrite", true),
      jarChange({ value: "2" }),
      jarChange({ name: "b", value: "3" }),
    ];
    expect(verdicts(request(), lines, ...changes, completed())).toEqual([
      ["stored", null],
      ["updated", null],
      ["stored", null],
    ]);
  });

  it("tells apart the changes of one key that all came before their responses", () => {
    const [first, second] = [request({ id: "1" }), request({ id: "2" })];
    const changes = [jarChange(), jarChange({ value: "2" }, "overwrite", true), jarChange({ value: "2" })];
    const answers = [response(["a=1"], { id: "1" }), response(["a=2"], { id: "2" })];
    expect(verdicts(...changes, first, second, ...answers)).toEqual([
      ["stored", null],
      ["updated", null],
    ]);
  });

  it("joins a cookie that is not ASCII", () => {
    expect(verdicts(request(), response(["a=é한🍪"]), jarChange({ value: "é한🍪" }), completed())).toEqual([
      ["stored", null],
    ]);
  });

  it("is undecided without host access, and where the recording stopped before the end", () => {
    const blind = jarRead(6, { sites: [], unreadable: ["shop.test"] });
    expect(verdicts(request(), response(["a=1"]), completed(), blind)).toEqual([["undecided", "no-host-access"]]);
    const off = { kind: "recording", state: "off", claims: [] } as const;
    expect(verdicts(request(), response(["a=1"]), off)).toEqual([["undecided", "record-incomplete"]]);
  });

  it("finds a third party's cookie in the partition of the top-level site, and not in another one", () => {
    const facts = (topLevelSite: string): readonly CaptureFact[] => [
      request({ url: "https://ads.example/px", type: "image", initiator: "https://shop.test" }),
      response(["uid=7; SameSite=None; Secure"], { url: "https://ads.example/px" }),
      jarChange({
        domain: "ads.example",
        name: "uid",
        value: "7",
        partitionKey: { topLevelSite, hasCrossSiteAncestor: true },
      }),
      completed({ url: "https://ads.example/px" }),
    ];
    expect(verdicts(...facts("https://shop.test"))[0]?.[0]).toBe("stored");
    expect(verdicts(...facts("https://other.test"))[0]?.[0]).toBe("undecided");
  });
});

describe("who changed the jar", () => {
  const key = cookieKey(cookie());

  it("leaves a change that no set line explains to a script, another extension or the browser", () => {
    const record = recordOf(begin(), tab, on, request(), response(), completed(), jarChange());
    expect(record.jar.get(key)?.history.map(({ source }) => source.kind)).toEqual(["unattributed"]);
  });

  it("does not blame a script for what happened while nothing was recorded", () => {
    expect(
      recordOf(begin(), tab, jarChange())
        .jar.get(key)
        ?.history.map(({ source }) => source.kind),
    ).toEqual(["unseen"]);
  });

  it("keeps what was there when the record began, and an addition right after the first read is not one of those", () => {
    const found = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie()] } as const;
    expect(
      recordOf(begin(), tab, on, found)
        .jar.get(key)
        ?.history.map(({ source }) => source.kind),
    ).toEqual(["before"]);
    const late = recordOf(begin(), tab, on, request(), response(["a=1"]), found, jarChange(), completed());
    expect(late.jar.get(key)?.history.map(({ kind, source }) => [kind, source.kind])).toEqual([["added", "set-line"]]);
  });

  it("gives a cookie to its set line also where a read of the jar overtook the news of the change", () => {
    const found: CaptureFact = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie()] };
    const late = recordOf(begin(), tab, on, request(), response(["a=1"]), completed(), found, jarRead(6), jarChange());
    const [entry] = late.jar.values();
    expect(entry?.history.map(({ kind, source }) => [kind, source.kind])).toEqual([["added", "set-line"]]);
    expect(late.exchanges[0]?.response?.setLines.map(({ verdict }) => verdict.outcome)).toEqual(["stored"]);
    expect(late.linesByKey.get(cookieKey(cookie()))).toHaveLength(1);
    expect(late.looseChanges).toEqual([]);
  });

  it("gives removals to a response that cleared the site's cookies, in either order", () => {
    const found = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie()] } as const;
    const gone = jarChange({}, "explicit", true);
    const clearing = response([], { headers: [["clear-site-data", '"cookies"']] });
    for (const order of [
      [clearing, gone],
      [gone, clearing],
    ]) {
      const record = recordOf(begin(), tab, on, found, request(), ...order, completed());
      expect(record.jar.get(key)?.history.at(-1)?.source.kind).toBe("clear-site-data");
    }
  });

  it("takes a cookie that is gone after its time for expired, whatever cause the browser has for it", () => {
    const brief = cookie({ expires: 1_000_020 });
    const found = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [brief] } as const;
    const evicted = { kind: "jar-change", cookie: brief, removed: true, cause: "evicted" } as const;
    const missing = jarRead(3, { gone: [cookieKey(brief)] });
    for (const gone of [evicted, missing]) {
      const record = recordOf(begin(), found, on, gone);
      const last = record.jar.get(key)?.history.at(-1);
      expect([last?.kind, last?.cause, last?.source.kind]).toEqual(["removed", "expired", "browser"]);
    }
    expect(recordOf(begin(), found, evicted).jar.get(key)?.history.at(-1)?.cause).toBe("expired");
    expect(recordOf(found, evicted).jar.get(key)?.history.at(-1)?.cause).toBe("evicted");
  });
});
