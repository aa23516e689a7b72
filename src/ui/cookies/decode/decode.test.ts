import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeValue } from "./decode.ts";

const kinds = (value: string) => decodeValue(value).map(({ kind }) => kind);
const encoded = (value: unknown) =>
  btoa(JSON.stringify(value)).replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_");

describe("decodeValue", () => {
  it("has nothing to say about plain words and opaque ids", () => {
    for (const value of [
      "dark",
      "",
      "9F86D081884C7D659A2FEAA0C55AD015",
      "0b1c2d3e-aaaa-4bbb-8ccc-123456789abc",
      "100%",
    ]) {
      expect(decodeValue(value)).toEqual([]);
    }
  });

  it("reads percent-encoding, and JSON inside it", () => {
    expect(decodeValue("a%20b")).toEqual([{ kind: "url", text: "a b" }]);
    expect(kinds(encodeURIComponent('{"a":[1]}'))).toEqual(["url", "json"]);
  });

  it("reads base64 of both alphabets when it holds text", () => {
    expect(decodeValue("aGVsbG8gd29ybGQ=")).toEqual([{ kind: "base64", text: "hello world" }]);
    expect(kinds(encoded({ cart: [1, 2], note: "ÿ>?" }))).toEqual([]);
    expect(kinds(encoded({ cart: [1, 2] }))).toEqual(["json"]);
  });

  it("reads a JSON Web Token with its times", () => {
    const token = `${encoded({ alg: "HS256" })}.${encoded({ sub: "a", exp: 1_900_000_000 })}.c2ln`;
    expect(decodeValue(token)).toEqual([
      { kind: "jwt-header", text: '{\n  "alg": "HS256"\n}' },
      { kind: "jwt-claims", text: '{\n  "sub": "a",\n  "exp": 1900000000\n}' },
      { kind: "time", label: "exp", time: 1_900_000_000_000 },
    ]);
  });

  it("reads numbers that are times", () => {
    expect(decodeValue("GA1.2.123456789.1700000000")).toEqual([
      { kind: "time", label: "1700000000", time: 1_700_000_000_000 },
    ]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (value) => void decodeValue(value)));
    fc.assert(fc.property(fc.base64String(), (value) => void decodeValue(value)));
  });
});
