import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { v1, v4, v7 } from "uuid";
import { describe, expect, it } from "vitest";
import { readToken } from "./read-token.ts";
import { TOOLS } from "./token.fixture.ts";
import type { TokenStrength } from "./token-reading.ts";
import { tokenStrength } from "./token-strength.ts";

const NOW = Date.UTC(2026, 10, 22, 12);

function strength(values: readonly string[], name = ""): TokenStrength {
  return tokenStrength(values, readToken(values.at(-1) ?? "", TOOLS, { name }), NOW);
}
const keys = (found: TokenStrength) => found.because.map(({ key }) => key.replace("token_because_", ""));

describe("tokenStrength", () => {
  it("is alphabet times length where nothing lowers it", () => {
    const found = strength(["9f86d081884c7d659a2feaa0c55ad015"]);
    expect(found).toMatchObject({ bitsAtMost: 128, samples: 1 });
    expect(found.because).toEqual([{ key: "token_because_alphabet", params: ["32", "hex", "128"] }]);
  });

  it("counts the random bits of UUIDs, not their digits", () => {
    expect(strength([v4()])).toMatchObject({ bitsAtMost: 122 });
    expect(strength([v7({ msecs: NOW })])).toMatchObject({ bitsAtMost: 74 });
    expect(strength([v1({ msecs: NOW })])).toMatchObject({ bitsAtMost: 14 });
  });

  it("leaves out prefix, node and signature", () => {
    expect(strength(["1A530637289A03B07199A44E8D531427.node1"])).toMatchObject({ bitsAtMost: 128 });
    const signed = strength([
      `s:${"q9mLbE7dR0Zk2n3WcT5xVhYp8uJfGa1B"}.${"4kPz9X2cVb7nM1qWeR5tYuI8oPaSdFgHjKlZxCvBnM0"}`,
    ]);
    expect(signed.bitsAtMost).toBeLessThanOrEqual(192);
    expect(keys(signed)).toEqual(["alphabet", "public_parts"]);
  });

  it("knows the bits a character of PHP and ASP.NET", () => {
    expect(strength(["0n6ehr1gg14ejskb5q6m7d5ghu"], "PHPSESSID").bitsAtMost).toBe(130);
    expect(strength(["3ykghtpqzxvd2fwwfx5hlm4j"], "ASP.NET_SessionId").bitsAtMost).toBe(120);
  });

  it("counts nothing for what stays the same over the values seen", () => {
    const found = strength(["web1-9f86d081884c7d65", "web1-0a41c2e77b1d4f5e", "web1-5c0b3e9a26d8471f"]);
    expect(found.samples).toBe(3);
    expect(keys(found)).toContain("fixed");
    expect(found.bitsAtMost).toBe(96);
  });

  it("does not take a chance for a rule: random values keep their bits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), (count) => {
        const values = Array.from({ length: count }, () => randomBytes(16).toString("hex"));
        expect(strength(values, "JSESSIONID").bitsAtMost).toBeGreaterThanOrEqual(104);
      }),
    );
  });

  it("sees a counter", () => {
    const found = strength(["1000041", "1000042", "1000044", "1000045"]);
    expect(found.bitsAtMost).toBe(2);
    expect(keys(found).at(-1)).toBe("counter");
    expect(strength(["5f0a00000000a1", "5f0a00000000a2", "5f0a00000000a3"]).bitsAtMost).toBe(1);
  });

  it("sees a time, one character over and over, and a piece over and over", () => {
    expect(strength([`${NOW}-4821`]).bitsAtMost).toBeLessThanOrEqual(30);
    expect(strength(["aaaaaaaaaaaaaaaaaaaaaaaa"]).bitsAtMost).toBeLessThanOrEqual(6);
    expect(strength(["a8f3a8f3a8f3a8f3a8f3a8f3"]).bitsAtMost).toBeLessThanOrEqual(21);
    expect(keys(strength(["xq1234567890zkwm"]))).toContain("runs");
  });

  it("says what the bound of a signed token means", () => {
    const header = Buffer.from('{"alg":"HS256"}').toString("base64url");
    const payload = Buffer.from('{"sub":"a"}').toString("base64url");
    expect(strength([`${header}.${payload}.${randomBytes(32).toString("base64url")}`])).toMatchObject({
      because: [{ key: "token_because_signature" }],
    });
    const none = Buffer.from('{"alg":"none"}').toString("base64url");
    expect(strength([`${none}.${payload}.`])).toEqual({
      bitsAtMost: 0,
      because: [{ key: "token_because_readable" }],
      samples: 1,
    });
  });

  it("does not measure what is sealed", () => {
    const sealed = Buffer.concat([Buffer.from("09f0c9f0", "hex"), randomBytes(60)]).toString("base64url");
    expect(strength([sealed])).toMatchObject({ bitsAtMost: null, because: [{ key: "token_because_sealed" }] });
  });

  it("is never more than the characters allow, and never below nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 6 }), (values) => {
        const { bitsAtMost } = strength(values);
        expect(bitsAtMost === null || (bitsAtMost >= 0 && bitsAtMost <= 60 * 16)).toBe(true);
      }),
    );
  });
});
