import { describe, expect, it } from "vitest";
import { isCacheLook } from "./cache-look.ts";
import type { CaptureFact } from "./event.ts";
import { begin, completed, failed, on, recordOf, request, response, tab } from "./record.fixture.ts";

const MISS = "net::ERR_CACHE_MISS";
const page = [begin(), tab, on, request(), response(), completed()];

function afterFailure(type: string, error: string, ...between: readonly CaptureFact[]) {
  return recordOf(...page, request({ id: "2", type, cookie: "a=1" }), ...between, failed({ id: "2", error }));
}

describe("isCacheLook", () => {
  it("takes a look of the browser into its cache out of the record", () => {
    const record = afterFailure("other", MISS);
    expect(record.exchanges.map(({ id }) => id)).toEqual(["1.0"]);
    expect(record.chains.has("2")).toBe(false);
  });

  it("keeps what failed otherwise, what a page asked of the cache, and what had an answer", () => {
    for (const record of [
      afterFailure("other", "net::ERR_ABORTED"),
      afterFailure("xmlhttprequest", MISS),
      afterFailure("main_frame", MISS),
      afterFailure("other", MISS, response([], { id: "2" })),
    ]) {
      expect(record.exchanges.map(({ id }) => id)).toEqual(["1.0", "2.0"]);
      expect(record.exchanges.filter((exchange) => isCacheLook(exchange, exchange.end?.error ?? ""))).toEqual([]);
    }
  });

  it("lets the part up to such a look fall off", () => {
    const drop: CaptureFact = { kind: "dropped", through: "2.0", exchanges: 2, kept: [], sites: [] };
    const look = [request({ id: "2", type: "other" }), failed({ id: "2", error: MISS })];
    const record = recordOf(...page, ...look, request({ id: "3", url: "https://shop.test/next" }), drop);
    expect(record.exchanges.map(({ id }) => id)).toEqual(["3.0"]);
  });
});
