import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint, saltedHash } from "./fingerprint.ts";

/** The same by another implementation: leading bits of the digest, five at a time. */
function expected(salt: string, value: string, length: number): string {
  const bits = [...createHmac("sha256", salt).update(value).digest()].map((octet) =>
    octet.toString(2).padStart(8, "0"),
  );
  const all = bits.join("");
  return Array.from(
    { length },
    (_, at) => "abcdefghijklmnopqrstuvwxyz234567"[Number.parseInt(all.slice(at * 5, at * 5 + 5), 2)],
  ).join("");
}

/** Lone surrogates included. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe("fingerprint", () => {
  it("is the beginning of HMAC-SHA-256 in base 32", () => {
    fc.assert(
      fc.property(anyText, anyText, (salt, value) => {
        expect(fingerprint(salt, value)).toBe(expected(salt, value, 4));
        expect(saltedHash(salt, value)).toBe(expected(salt, value, 16));
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(fingerprint("salt", value)).toMatch(/^[a-z2-7]{4}$/);
        expect(saltedHash("salt", value)).toMatch(/^[a-z2-7]{16}$/);
      }),
    );
  });

  it("differs between records", () => expect(saltedHash("one", "value")).not.toBe(saltedHash("two", "value")));
});
