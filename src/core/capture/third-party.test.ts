import { describe, expect, it } from "vitest";
import { byteStringFromText } from "../bytes/byte-string.ts";
import { conditionsOf } from "./conditions.ts";
import type { CaptureFact } from "./event.ts";
import { exchangeCookies } from "./exchange-cookies.ts";
import { begin, completed, cookie, jarRead, on, recordOf, request, response, tab } from "./record.fixture.ts";
import type { CaptureRecord } from "./record.ts";
import { thirdPartySetting } from "./third-party.ts";

const AD = { url: "https://ads.test/x", type: "image", initiator: "https://shop.test" } as const;

function asked(access: string | null, options: { id: string; cookie?: string }, lines: readonly string[] = []) {
  const hop = { ...AD, ...options };
  const headers = access === null ? [] : ([["sec-fetch-storage-access", byteStringFromText(access)]] as const);
  const sent = { ...request(hop), topUrl: "https://shop.test/", headers } as CaptureFact;
  return [sent, response(lines, hop), completed(hop)];
}

const uid: CaptureFact = {
  kind: "jar-found",
  storeId: "0",
  site: "ads.test",
  cookies: [cookie({ name: "uid", domain: "ads.test", secure: true, sameSite: "none" })],
};

function recordWith(...facts: readonly CaptureFact[]): CaptureRecord {
  return recordOf(begin(), tab, on, uid, ...facts);
}

/** Of the last exchange: each cookie with its state and reason, and what it rests on. */
function told(record: CaptureRecord) {
  const exchange = record.exchanges.at(-1);
  if (!exchange) throw new Error("no exchange");
  return {
    cookies: exchangeCookies(record, exchange).map(({ name, state, reason, predicted }) =>
      [name, state, reason, predicted].filter(Boolean).join(" "),
    ),
    rests: conditionsOf(record, exchange).map(({ id, basis }) => `${id} ${basis}`),
  };
}

describe("what the browser says with a request", () => {
  it("is why a cookie did not go", () => {
    expect(told(recordWith(...asked("none", { id: "1" })))).toEqual({
      cookies: ["uid withheld blocked-third-party"],
      rests: ["storage-access-none told", "site-settings-chromium unknown"],
    });
  });

  it("is why a cookie went, although others of the same site do not get theirs", () => {
    const record = recordWith(...asked("none", { id: "1" }), ...asked("active", { id: "2", cookie: "uid=1" }));
    expect(thirdPartySetting(record)).toEqual({ setting: "blocked", shownBy: record.exchanges[0]?.id });
    expect(told(record)).toMatchObject({
      cookies: ["uid sent"],
      rests: ["storage-access-active told", expect.anything()],
    });
  });
});

it("is, in Firefox, that it partitions", () => {
  const record = recordOf(begin("firefox"), tab, on, ...asked("none", { id: "1" }));
  expect(thirdPartySetting(record).setting).toBe("partitioned");
});

describe("where the browser says nothing", () => {
  it("the setting is inferred, with what shows it", () => {
    const refused = asked(null, { id: "1" }, ["new=1; Secure; SameSite=None"]);
    const record = recordWith(...refused, jarRead(7, { sites: ["ads.test"] }), ...asked(null, { id: "2" }));
    const exchange = record.exchanges.at(-1);
    expect(exchange && conditionsOf(record, exchange)[0]).toEqual({
      id: "third-party-blocked",
      basis: "inferred",
      shownBy: record.exchanges[0]?.id,
    });
    expect(told(record).cookies).toEqual(["uid withheld blocked-third-party"]);
  });

  it("and nothing shows it either, it is unknown, and nothing disagrees", () => {
    expect(told(recordWith(...asked(null, { id: "1" })))).toEqual({
      cookies: ["uid withheld not-explained"],
      rests: ["third-party-chromium unknown", "storage-access unknown", "site-settings-chromium unknown"],
    });
  });
});

it("a first party's request rests on no setting for third parties, a script's on its credentials", () => {
  const call = { url: "https://shop.test/api", type: "xmlhttprequest", initiator: "https://shop.test" };
  expect(told(recordWith(request(call), response([], call), completed(call))).rests).toEqual([
    "credentials unknown",
    "site-settings-chromium unknown",
  ]);
});
