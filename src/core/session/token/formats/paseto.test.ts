import { LocalProtocol, PublicProtocol } from "paseto";
import * as v1Public from "paseto/v1/public";
import * as v2Public from "paseto/v2/public";
import * as v3Local from "paseto/v3/local";
import * as v3Public from "paseto/v3/public";
import * as v4Public from "paseto/v4/public";
import { describe, expect, it } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, partTexts, TOOLS } from "../token.fixture.ts";

const MADE = new Date("2026-11-22T12:00:00Z");
const CLAIMS = { sub: "ada", role: "admin" };
const FOOTER = new TextEncoder().encode('{"kid":"k1"}');

const OPTIONS = { now: MADE, expiresIn: 3600, footer: FOOTER };

const MAKERS = {
  1: async () => {
    const made = new PublicProtocol(v1Public.GenerateKeyPairFactory, v1Public.SignFactory);
    return await made.Sign((await made.GenerateKeyPair()).secretKey, CLAIMS, OPTIONS);
  },
  2: async () => {
    const made = new PublicProtocol(v2Public.GenerateKeyPairFactory, v2Public.SignFactory);
    return await made.Sign((await made.GenerateKeyPair()).secretKey, CLAIMS, OPTIONS);
  },
  3: async () => {
    const made = new PublicProtocol(v3Public.GenerateKeyPairFactory, v3Public.SignFactory);
    return await made.Sign((await made.GenerateKeyPair()).secretKey, CLAIMS, OPTIONS);
  },
  4: async () => {
    const made = new PublicProtocol(v4Public.GenerateKeyPairFactory, v4Public.SignFactory);
    return await made.Sign((await made.GenerateKeyPair()).secretKey, CLAIMS, OPTIONS);
  },
} as const;

describe("paseto", () => {
  it.each([1, 2, 3, 4] as const)("reads a public token of version %d", async (version) => {
    const value = await MAKERS[version]();
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({
      format: "paseto",
      state: "client-readable",
      expiresAt: MADE.getTime() + 3_600_000,
    });
    expect(claimText(reading, "role")).toBe("admin");
    expect(claimText(reading, "footer.kid")).toBe("k1");
    expect(partTexts(value, reading).map(([name]) => name)).toEqual(["header", "payload", "signature", "footer"]);
  });

  it("leaves a local token sealed", async () => {
    const v3 = new LocalProtocol(v3Local.GenerateKeyFactory, v3Local.EncryptFactory);
    const value = await v3.Encrypt(await v3.GenerateKey(), CLAIMS);
    expect(readToken(value, TOOLS)).toMatchObject({ format: "paseto", state: "client-sealed", claims: [] });
  });
});
