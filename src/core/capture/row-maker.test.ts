import { describe, expect, it } from "vitest";
import type { CookieRow } from "./cookie-row.ts";
import { cookieRows } from "./cookie-rows.ts";
import type { CaptureFact } from "./event.ts";
import {
  begin,
  completed,
  cookie,
  jarChange,
  jarRead,
  on,
  recordOf,
  request,
  response,
  tab,
} from "./record.fixture.ts";

function rows(...facts: readonly CaptureFact[]): readonly CookieRow[] {
  return cookieRows(recordOf(begin(), tab, on, ...facts));
}

const found: CaptureFact = { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie({ value: "old" })] };

describe("rows", () => {
  it("join the jar with the set line that made the cookie", () => {
    const [row] = rows(request(), response(["a=1; Max-Age=60"]), jarChange({ expires: 2_000_000 }), completed());
    expect(row).toMatchObject({ state: "present", name: "a", lifetime: "persistent", party: "first", size: 2 });
    expect(row?.setBy).toEqual({ kind: "set-line", exchangeId: "1.0", index: 0 });
    expect(row?.verdict?.outcome).toBe("stored");
  });

  it("show a refused line beside the older cookie that survived it", () => {
    const [older, refused] = rows(
      found,
      request(),
      response(["a=1; Secure; Domain=other.test"]),
      completed(),
      jarRead(7),
    );
    expect([older?.state, refused?.state]).toEqual(["present", "rejected"]);
    expect(refused?.verdict?.reason).toBe("domain-other-site");
    // Another key was asked for, so nothing of that key survives.
    expect(refused?.survivor).toBeNull();
    const [alive, again] = rows(found, request({ url: "http://shop.test/" }), ...refusedOverHttp());
    expect(again?.survivor).toBe(alive?.id);
  });

  it("put refused lines of one key and reason together, and others apart", () => {
    const again = { id: "2", url: "https://shop.test/" };
    const line = "a=1; Domain=other.test";
    const made = rows(
      ...[request(), response([line]), completed(), jarRead(6)],
      ...[request(again), response([line.replace("1", "2"), "a=3; Secure; SameSite=None; Domain=x.test"], again)],
      ...[completed(again), jarRead(10)],
    );
    expect(made.map(({ value, lines }) => [value, lines.length])).toEqual([
      ["2", 2],
      ["3", 1],
    ]);
  });

  it("keep a cookie that went, and say so", () => {
    expect(rows(found, jarChange({ value: "old" }, "explicit", true)).map(({ state }) => state)).toEqual(["gone"]);
  });

  it("tell the party by partition, by the request that set it, by the sites that were shown", () => {
    const frame = { url: "https://ads.example/f", type: "sub_frame", initiator: "https://shop.test", frameId: 3 };
    const partitioned = cookie({
      domain: "ads.example",
      name: "p",
      partitionKey: { topLevelSite: "https://shop.test", hasCrossSiteAncestor: true },
    });
    const ads: CaptureFact = { kind: "jar-found", storeId: "0", site: "ads.example", cookies: [partitioned] };
    const script = jarChange({ domain: "ads.example", name: "s" });
    const made = rows(
      found,
      request(frame),
      response(["b=1"], frame),
      jarChange({ domain: "ads.example", name: "b" }),
      ads,
      script,
    );
    expect(made.map(({ name, party }) => [name, party])).toEqual([
      ["a", "first"],
      ["b", "third"],
      ["p", "third"],
      ["s", "third"],
    ]);
    // The shop stays first party after the tab has gone elsewhere.
    const elsewhere = { id: "2", url: "https://elsewhere.test/" };
    const [own] = rows(found, request(elsewhere), response([], elsewhere));
    expect(own?.party).toBe("first");
  });

  it("are the same object until something about them changes", () => {
    const record = recordOf(begin(), tab, on, found);
    const [one] = cookieRows(record);
    const [two] = cookieRows(record);
    expect(two).toBe(one);
  });
});

function refusedOverHttp(): readonly CaptureFact[] {
  const http = { url: "http://shop.test/" };
  return [response(["a=1; Secure"], http), completed(http), jarRead(7)];
}
