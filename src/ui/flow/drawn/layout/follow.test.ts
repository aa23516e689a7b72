import { describe, expect, it } from "vitest";
import { cookieRows } from "../../../../core/capture/cookie-rows.ts";
import { exchangeTo, shopRecord } from "../../shop.fixture.ts";
import { concernOf, type Followed, stepsOf } from "./follow.ts";
import { NO_WISHES } from "./layout.fixture.ts";
import { standings } from "./standing.ts";

const record = shopRecord();
const rows = cookieRows(record);

function followed(name: string): Followed {
  const found = rows.find((row) => row.name === name && row.state === "present");
  if (found === undefined) throw new Error(`no cookie ${name}`);
  return found;
}

describe("stepsOf", () => {
  it("numbers the five steps of a session: asked without it, made, set, sent back, read", () => {
    const steps = stepsOf(record.exchanges, followed("JSESSIONID"));
    expect(steps.get(exchangeTo(record, "https://shop.test/").id)).toEqual({ request: [1], response: [2, 3] });
    expect(steps.get(exchangeTo(record, "https://shop.test/home").id)).toEqual({ request: [4], response: [5] });
    expect(steps.size).toBe(2);
  });

  it("begins with sending back where the cookie was there before the record", () => {
    const steps = stepsOf(record.exchanges, followed("lang"));
    expect([...steps]).toEqual([[exchangeTo(record, "https://shop.test/").id, { request: [4], response: [5] }]]);
  });
});

describe("concernOf", () => {
  it("knows who sets, carries and lacks a cookie, and whom it does not concern", () => {
    const session = followed("JSESSIONID");
    const of = (url: string) => concernOf(exchangeTo(record, url), session);
    expect(of("https://shop.test/")?.line?.identity.name).toBe("JSESSIONID");
    expect(of("https://shop.test/home")).toMatchObject({ carries: true, line: null, lacks: false });
    expect(of("https://shop.test/api/me")).toMatchObject({ carries: false, lacks: true });
    expect(of("https://ads.example/px?uid=77")).toBeNull();
  });
});

describe("standings", () => {
  it("puts aside what does not concern the followed cookie", () => {
    const cookie = followed("JSESSIONID");
    const found = standings(record.exchanges, {
      ...NO_WISHES,
      followed: cookie,
      steps: stepsOf(record.exchanges, cookie),
    });
    expect(found.get(exchangeTo(record, "https://ads.example/px?uid=77"))).toBe("aside");
    expect(found.get(exchangeTo(record, "https://shop.test/home"))).toBe("shown");
    expect(found.get(exchangeTo(record, "https://shop.test/api/me"))).toBe("shown");
    expect(found.get(exchangeTo(record, "https://shop.test/api/items?page=4"))).toBe("alike");
  });

  it("puts aside what changes nothing, or has no cookies, where only the others are wanted", () => {
    const changes = standings(record.exchanges, { ...NO_WISHES, onlyChanges: true });
    expect(changes.get(exchangeTo(record, "https://shop.test/app.js"))).toBe("aside");
    expect(changes.get(exchangeTo(record, "https://shop.test/login"))).toBe("shown");
    const bare = standings(record.exchanges, { ...NO_WISHES, onlyCookies: true });
    expect(bare.get(exchangeTo(record, "https://cdn.example/font.woff2"))).toBe("aside");
  });
});
