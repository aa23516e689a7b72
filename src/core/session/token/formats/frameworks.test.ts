import { describe, expect, test } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, partTexts, TOOLS } from "../token.fixture.ts";
import { tokenStrength } from "../token-strength.ts";

// Made on 2026-11-22 by the packages that the tests name, with secrets that were made for it.
const DAY = Date.UTC(2026, 10, 22);

const SECURE_SESSION =
  "39kQKO%2Fn7HMew5zSQgSX7kVM%2BOLMHsO1pgnXaBoWZRyoT9Sa%2B5UNcSY%3D%3ByTSxsWKmi60Rou%2BWVxjO6I2g7OK%2FJIlQ";
const FASTIFY = "Bz9521NTk6kbXfnwt9XeMIh1Dw_t1-Fh.784PPq9nappScKya6hJ4LpgdqYJ9KcJYAlRYfcNdm/o";
const BETTER_AUTH = "NqqQ43JjkoXDDVxrCPGWiCQSrapJn00f.nlh%2FdqUFyEWWBmxBkRwM%2B4sdtx3sHxCke3YbabjPOZQ%3D";
const FLASK_SESSION = "3cd17332-9a79-42c3-8c95-23fc6f471731.LwJ5YHzWSSzndQEcOhP52_sWM58";
const STARLETTE = "eyJuIjogMX0=.awNJBw.BAoEJa8dnxXVpSp1Cjdw5_fhd3o";
const STARLETTE_UNPADDED = "eyJ1c2VyIjogImFkYSJ9.awNJBw.TG4rWJEzRXL9ZtYpLW8MDFZTUMM";
const PYRAMID =
  "VXdRqcGgb1Wk6RrSjdhmlBExz1wlkO-ytyLv3bWIdFLzm-e5DRm0nbBWK1i-asLJeD3RQbY8nnTd-3oPdi-zfVsxNzk1Mzc3NDE1LCAxNzk1Mzc3" +
  "NDE1LjQ5NDYxNywgeyJuIjogMX1d";
const AUTH_TKT =
  "98c5ee901417ef1398fd442e68d3e8860b79cad0ec716ec1c70262cad7e3318d132c7c14dc4c125eb5eb02e9b0441b5ee7c6f6f72c1e2d0a7" +
  "0346aa272cf0f7c6b034907YWRh!userid_type:b64unicode";
const WORDPRESS =
  "ada%7C1795550216%7Cw8CRrV719wYJTyskFExq67mTm7LVRjLWdToILlccIsy%7C" +
  "498e22075ccf517e32eb3ad321dbd74266cba953058da44663b6f907c2b9de36";
/** Mojolicious fills its JSON with Z up to 1025 octets. */
const MOJOLICIOUS = `${btoa('{"expires":1795381015,"user":"ada"}'.padEnd(1025, "Z")).replaceAll("=", "-")}--${"4f".repeat(32)}`;

const read = (value: string) => readToken(value, TOOLS);
const pieces = (value: string) => partTexts(value, read(value));

describe("an id with its signature behind", () => {
  test.each([
    ["@fastify/session 11.1.3", FASTIFY],
    ["Better Auth 1.7.25", BETTER_AUTH],
    ["Flask-Session 0.3.2", FLASK_SESSION],
  ])("%s", (_, value) => {
    expect(read(value)).toMatchObject({ format: "signed-id", state: "server", confidence: "observed" });
    const dot = value.indexOf(".");
    expect(pieces(value)).toEqual([
      ["id", value.slice(0, dot)],
      ["signature", value.slice(dot + 1)],
    ]);
  });

  test("is as strong as the id alone, of a UUID what its version leaves to chance", () => {
    expect(tokenStrength([FASTIFY], read(FASTIFY), DAY).bitsAtMost).toBeLessThanOrEqual(192);
    expect(tokenStrength([FLASK_SESSION], read(FLASK_SESSION), DAY).bitsAtMost).toBe(122);
  });

  test("is no two words with a dot", () => {
    expect(read("en.US")?.format).not.toBe("signed-id");
    expect(read(`${"a".repeat(36)}.${"b".repeat(27)}`)?.format).not.toBe("signed-id");
  });
});

test("@fastify/secure-session 8.4.0 is sealed", () => {
  expect(read(SECURE_SESSION)).toMatchObject({ format: "secure-session", state: "client-sealed" });
  expect(pieces(SECURE_SESSION).map(([name]) => name)).toEqual(["ciphertext", "iv"]);
  expect(tokenStrength([SECURE_SESSION], read(SECURE_SESSION), DAY).bitsAtMost).toBeNull();
});

describe("Starlette 0.26.1", () => {
  test.each([
    [STARLETTE, "n", "1"],
    [STARLETTE_UNPADDED, "user", "ada"],
  ])("%s", (value, claim, text) => {
    expect(read(value)).toMatchObject({ format: "flask", product: "Starlette, FastAPI", confidence: "observed" });
    expect(claimText(read(value), claim)).toBe(text);
    expect(pieces(value).map(([, piece]) => piece)).toEqual(value.split("."));
  });
});

test("Pyramid 2.0 has its signature in front, and times around the state", () => {
  const reading = read(PYRAMID);
  expect(reading).toMatchObject({ format: "pyramid", state: "client-readable", issuedAt: 1_795_377_415_495 });
  expect(claimText(reading, "n")).toBe("1");
  expect(pieces(PYRAMID).map(([name]) => name)).toEqual(["signature", "payload"]);
});

test("a ticket of mod_auth_tkt, made by Pyramid 2.0, names the user", () => {
  const reading = read(AUTH_TKT);
  expect(reading).toMatchObject({ format: "auth-tkt", issuedAt: 0x6b034907 * 1000 });
  expect(claimText(reading, "user")).toBe("ada");
  expect(pieces(AUTH_TKT).map(([, piece]) => piece.length)).toEqual([128, 8, 27]);
  expect(claimText(read(`${"0f".repeat(16)}6b034907ada!`), "user")).toBe("ada");
});

test("WordPress 6.1.9 names the user and when the sign-in ends, and keeps the rest", () => {
  const reading = read(WORDPRESS);
  expect(reading).toMatchObject({ format: "wordpress", state: "server", expiresAt: 1_795_550_216_000 });
  expect(claimText(reading, "user")).toBe("ada");
  expect(pieces(WORDPRESS).map(([name, piece]) => [name, piece.length])).toEqual([
    ["payload", 3],
    ["timestamp", 10],
    ["id", 43],
    ["signature", 64],
  ]);
  expect(tokenStrength([WORDPRESS], reading, DAY).bitsAtMost).toBeGreaterThan(200);
});

test("Mojolicious 9.31 fills up its session", () => {
  const reading = read(MOJOLICIOUS);
  expect(reading).toMatchObject({ format: "mojolicious", expiresAt: 1_795_381_015_000 });
  expect(claimText(reading, "user")).toBe("ada");
  expect(pieces(MOJOLICIOUS).map(([, piece]) => piece)).toEqual(MOJOLICIOUS.split(/--(?=[0-9a-f]+$)/));
  // The same without filling is what Rails signs.
  expect(read(`${btoa('{"user":"ada"}')}--${"4f".repeat(32)}`)).toMatchObject({ format: "rails-signed" });
});

test("base64 that is percent-encoded for its signs is no readable text (phpMyAdmin 5.2.1)", () => {
  expect(read("eT6OFK%2FWmnPpATNNYY1BJtD1foCHAe98Zi7zd7kir%2F9jFdyChqZa9KoO%2FA%3D%3D")).toBeNull();
  expect(read("a%20b%2Fc")).toMatchObject({ format: "url-text" });
});
