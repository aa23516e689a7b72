import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownExchangeCookies } from "../../../../core/capture/exchange-counts.ts";
import { exchangeTo, shopRecord } from "../../shop.fixture.ts";
import { type Chip, chipsOf } from "./chips.ts";
import { cutText, placeChips } from "./place-chips.ts";

const measure = (text: string): number => text.length * 6;
const record = shopRecord();
const chipsTo = (url: string) => chipsOf(knownExchangeCookies(record, exchangeTo(record, url)), () => null, null);

describe("chipsOf", () => {
  it("tells what a request carried and what its response did", () => {
    const { out, in: back } = chipsTo("https://shop.test/");
    expect(out.map(({ sign, names }) => [sign, names.join()])).toEqual([
      ["sent", "theme"],
      ["sent", "lang"],
      ["sent", "cookie_consent"],
    ]);
    expect(back.map(({ sign, names }) => `${sign} ${names.join()}`)).toEqual([
      "new JSESSIONID",
      "new AWSALB",
      "rejected pref",
      "rejected __Host-cart",
      "rejected wide",
    ]);
  });

  it("puts cookies that were withheld for one reason into one chip", () => {
    const [chip, ...others] = chipsTo("https://shop.test/api/me").out;
    expect(others).toEqual([]);
    expect(chip).toMatchObject({ sign: "withheld", reason: "likely-without-credentials" });
    expect(chip?.names.length).toBeGreaterThan(5);
  });
});

describe("placeChips", () => {
  it("never overlap, never leave their room, and count those that are left over", () => {
    const name = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), fc.integer({ min: 0, max: 900 }), (names, room) => {
        const chips = names.map(
          (one): Chip => ({ names: [one], sign: "sent", role: "unknown", reason: null, row: null }),
        );
        const { placed, left } = placeChips(chips, (chip) => chip.names.join(), { x: 100, end: 100 + room, measure });
        expect(placed.length + left).toBe(chips.length);
        let at = 100;
        for (const { x, width } of placed) {
          expect(x).toBeGreaterThanOrEqual(at);
          at = x + width;
        }
        expect(at).toBeLessThanOrEqual(100 + room + 1);
      }),
    );
  });
});

describe("cutText", () => {
  it("keeps what fits and says that it was cut", () => {
    expect(cutText("JSESSIONID", 60, measure)).toBe("JSESSIONID");
    expect(cutText("JSESSIONID", 40, measure)).toBe("JSESS…");
    expect(cutText("JSESSIONID", 12, measure)).toBe("");
  });
});
