import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHighEntropy, valueShape } from "./value-shape.ts";

describe("valueShape", () => {
  test.each([
    ["", "empty", 0],
    ["12345678", "decimal", 26],
    ["6F1C0A9D4E2B8F7035A1C6D9E8B24F10", "hex", 128],
    ["MFRGGZDFMZTWQ2LK", "base32", 80],
    ["k3j5x8q1z0", "base36", 51],
    ["Zk3j5x8q1z0aB9", "base62", 83],
    ["Zk3_j5x8q1-z0aB9", "base64", 96],
    ["a:b c", "text", 80],
    ["a:b|c", "printable", 32],
  ])("%s is %s with at most %d bits", (value, alphabet, bits) => {
    expect(valueShape(value)).toEqual({ alphabet, length: value.length, bitsAtMost: bits });
  });
});

describe("isHighEntropy", () => {
  test.each([
    ["a hexadecimal identifier", "6f1c0a9d4e2b8f70"],
    ["a servlet session with its node", "1A530637289A03B07199A44E8D531427.node1"],
    ["a PHP session", "el4ukv0kqbvoirg7nkp4dncpk3"],
    ["an Express session", "s%3Aq9mLbE7dR0Zk2n3WcT5xVhYp8uJfGa1B.4kPz9X2cVb7nM1qWeR5tYuI8oPaSdFgHjKlZxCvBnM0"],
    [
      "a token with claims",
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    ],
    ["a UUID", "550e8400-e29b-41d4-a716-446655440000"],
    [
      "a sealed value",
      "Fe26.2**0cdd607945dd1dffb7da0b0bf5f1a7daa6218cbae14cac51dcbd91fb077aeb5b*aOZLCKLhCt0D5IU1qLTtYw",
    ],
    ["a long number", "48201957364820195736481"],
    ["Base64 cut by its own dashes", "73Pax4-iajvjGGKKP_dGtg"],
    ["Base64 cut by its own signs", "+V3m+XBhrd+yI+Uo0nP/DQ=="],
    ["random letters only", "qwkzjxvbnmplrtgfdhsczq"],
    ["an identifier inside JSON", "%7B%22id%22%3A%22k3j5x8q1z0aB9dF2gH7%22%7D"],
  ])("yes: %s", (_, value) => {
    expect(isHighEntropy(value)).toBe(true);
  });

  test.each([
    ["a word", "dark"],
    ["a locale", "en-US,en;q=0.9"],
    ["several words", "accepted-all-cookies-and-closed-the-banner"],
    ["words in camel case", "acceptAllCookiesAndCloseTheBanner"],
    ["readable JSON", "%7B%22theme%22%3A%22dark%22%2C%22sidebar%22%3Atrue%7D"],
    ["a time", "1763817451000"],
    ["a campaign", "utm_source=newsletter2026&utm_campaign=summersale"],
    ["a time zone", "America%2FArgentina%2FBuenos_Aires"],
    ["a client number of an analytics product", "GA1.1.1234567890.1763817451"],
    ["a run of one character", "00000000000000000000000000000000"],
    ["a date", "2026-11-22T13:17:31.000Z"],
    ["a title with dashes", "Newsletter-Summer-Sale-2026-Banner-Variant-B2"],
    ["a date in a name", "2026-11-22T13-17-31Z"],
    ["an address", "person.name@mail.example.com"],
  ])("no: %s", (_, value) => {
    expect(isHighEntropy(value)).toBe(false);
  });

  test("any text has an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 5000 }), (value) => {
        expect(typeof isHighEntropy(value)).toBe("boolean");
        expect(valueShape(value).bitsAtMost).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("sixteen random octets written in hexadecimal are always found", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16, min: 1 }), (octets) => {
        fc.pre(new Set(octets).size > 12);
        expect(isHighEntropy([...octets].map((octet) => octet.toString(16).padStart(2, "0")).join(""))).toBe(true);
      }),
    );
  });
});
