import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../../core/capture/exchange.ts";
import { shopRecord } from "../../shop.fixture.ts";
import { lifelines, participants } from "./lifelines.ts";

const names = (end: string) =>
  fc.uniqueArray(
    fc.nat(200).map((at) => `h${at}.${end}`),
    { maxLength: 40 },
  );

describe("participants", () => {
  it("are the hosts of the first party and the sites of third parties, as they appear", () => {
    expect(participants(shopRecord().exchanges)).toEqual({
      first: ["shop.test", "api.shop.test"],
      third: ["ads.example", "cdn.example", "metrics.example"],
    });
  });
});

describe("lifelines", () => {
  it("gives each their own where there is room", () => {
    const lines = lifelines(participants(shopRecord().exchanges), 1400);
    expect(lines.servers.map(({ name }) => name)).toEqual([
      "shop.test",
      "api.shop.test",
      "ads.example",
      "cdn.example",
      "metrics.example",
    ]);
  });

  it("lets those that do not fit share the last column of their party", () => {
    const third = Array.from({ length: 60 }, (_, at) => `site${at}.example`);
    const { servers, of } = lifelines({ first: ["shop.test"], third }, 1200);
    expect(servers[0]?.name).toBe("shop.test");
    expect(servers.at(-1)).toMatchObject({ kind: "third", name: null });
    expect(servers.reduce((sum, { count }) => sum + count, 0)).toBe(61);
    expect(of({ host: "www.site59.example" } as Exchange).id).toBe("third others");
  });

  it("narrows to a column for each party", () => {
    const { servers } = lifelines(participants(shopRecord().exchanges), 600);
    expect(servers.map(({ kind, count }) => [kind, count])).toEqual([
      ["first", 2],
      ["third", 3],
    ]);
  });

  it("stand apart from left to right inside the drawing, and everybody has one", () => {
    fc.assert(
      fc.property(names("test"), names("example"), fc.integer({ min: 480, max: 2600 }), (first, third, width) => {
        const lines = lifelines({ first, third }, width);
        const places = [lines.jar, lines.browser, ...lines.servers].map(({ x }) => x);
        for (const [at, x] of places.slice(1).entries()) expect(x - (places[at] ?? 0)).toBeGreaterThanOrEqual(40);
        expect(places.at(-1)).toBeLessThan(width);
        for (const host of [...first, ...third]) expect(lines.of({ host } as Exchange).kind).not.toBe("browser");
        expect(lines.servers.reduce((sum, { count }) => sum + count, 0)).toBe(first.length + third.length);
      }),
    );
  });
});
