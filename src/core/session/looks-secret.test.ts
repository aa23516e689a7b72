import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { looksSecret } from "./looks-secret.ts";

describe("looksSecret", () => {
  it.each([
    "dark",
    "theme=dark",
    "en-US,ko;q=0.9",
    "2026-11-22T13:05:09Z",
    "1763816000000",
    "1920x1080",
    '{"theme":"dark","columns":["name","value"],"pageSize":50}',
    "%7B%22theme%22%3A%22dark%22%7D",
    "darkModeEnabled-forUser-inSettings",
    "GA1.1.1234567890.1763816000",
    "the quick brown fox jumps over the lazy dog",
    "",
  ])("takes %j for plain", (text) => expect(looksSecret(text)).toBe(false));

  it.each([
    "9F86D081884C7D659A2FEAA0C55AD015",
    "550e8400-e29b-41d4-a716-446655440000",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVPmB92K27uhbUJU1p1r",
    "s%3Aj2Kx81bQz0LmPw.Uf4t8",
    "hTfGkqLpZxWv",
    "4111111111111111",
    "abcdefghijklmnop",
  ])("takes %j for a secret", (text) => expect(looksSecret(text)).toBe(true));

  it("takes 128 random bits for a secret, all but a few in ten thousand", () => {
    let missed = 0;
    for (let seed = 0; seed < 10_000; seed++) {
      const octets = createHash("sha256").update(String(seed)).digest().subarray(0, 16);
      expect(looksSecret(octets.toString("hex"))).toBe(true);
      if (!looksSecret(octets.toString("base64url"))) missed++;
    }
    expect(missed).toBeLessThan(5);
  });
});
