import fc from "fast-check";
import { expect, it } from "vitest";
import { type StoredItem, storageTokens } from "./storage-tokens.ts";

const TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlc2lnbmF0dXJl";
const stored = (key: string, value: string): StoredItem => ({ area: "localStorage", key, value });

it("finds a token that is the whole value, quoted or not", () => {
  expect(storageTokens([stored("t", TOKEN), stored("u", `"${TOKEN}"`)])).toEqual([
    { area: "localStorage", key: "t", path: "", value: TOKEN },
    { area: "localStorage", key: "u", path: "", value: TOKEN },
  ]);
});

it("finds a token inside JSON, and says where", () => {
  const user = JSON.stringify({ profile: { name: "Ada" }, tokens: { access_token: TOKEN } });
  expect(storageTokens([stored("oidc.user", user)])).toEqual([
    { area: "localStorage", key: "oidc.user", path: "tokens.access_token", value: TOKEN },
  ]);
});

it("leaves alone what is no secret", () => {
  expect(storageTokens([stored("theme", "dark"), stored("cart", '{"cup":2}'), stored("seen", "1763800000")])).toEqual(
    [],
  );
});

it("takes anything without falling over", () => {
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), fc.json({ maxDepth: 12 })), (key, value) => {
      for (const { value: found } of storageTokens([stored(key, value)]))
        expect(found.length).toBeGreaterThanOrEqual(8);
    }),
  );
});
