import { CompactEncrypt, EncryptJWT, generateKeyPair, generateSecret, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, it } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, partTexts, TOOLS } from "../token.fixture.ts";

const KEY = new TextEncoder().encode("a secret that was made for this test");
const signed = () =>
  new SignJWT({ scope: "read", realm_access: { roles: ["admin", "user"] } })
    .setProtectedHeader({ alg: "HS256", typ: "JWT", kid: "k1" })
    .setIssuer("https://id.test")
    .setSubject("ada")
    .setIssuedAt(1_795_300_000)
    .setExpirationTime(1_795_303_600);

describe("jwt", () => {
  it("shows header, claims and times of a token made by jose", async () => {
    const token = await signed().sign(KEY);
    const reading = readToken(token, TOOLS);
    expect(reading).toMatchObject({
      format: "jwt",
      confidence: "observed",
      state: "client-readable",
      issuedAt: 1_795_300_000_000,
      expiresAt: 1_795_303_600_000,
    });
    expect(partTexts(token, reading)).toEqual(
      token.split(".").map((piece, index) => [["header", "payload", "signature"][index], piece]),
    );
    expect(claimText(reading, "realm_access.roles")).toBe("admin, user");
    expect(claimText(reading, "header.kid")).toBe("k1");
    expect(reading?.claims.find(({ path }) => path === "exp")).toEqual({
      path: "exp",
      text: "1795303600",
      time: 1_795_303_600_000,
      meaning: { key: "token_meaning_exp" },
    });
  });

  it("takes a token from an Authorization header", async () => {
    const token = await signed().sign(KEY);
    const header = `Bearer ${token}`;
    expect(partTexts(header, readToken(header, TOOLS))[0]).toEqual(["header", token.split(".")[0]]);
  });

  it("says that algorithm none is no signature", () => {
    const reading = readToken(new UnsecuredJWT({ sub: "ada" }).encode(), TOOLS);
    expect(reading).toMatchObject({
      format: "jwt",
      notes: [{ key: "token_note_alg_none" }, { key: "token_note_payload_readable" }],
    });
  });

  it("opens a token inside a token", async () => {
    const inner = await signed().sign(KEY);
    const part = (text: string) => Buffer.from(text).toString("base64url");
    const reading = readToken(`${part('{"alg":"HS256","cty":"JWT"}')}.${part(inner)}.c2ln`, TOOLS);
    expect(claimText(reading, "payload.sub")).toBe("ada");
    expect(reading?.expiresAt).toBe(1_795_303_600_000);
  });

  it("keeps its places where a token is percent-encoded", async () => {
    const token = await signed().sign(KEY);
    const value = token.replaceAll(".", "%2E");
    expect(partTexts(value, readToken(value, TOOLS)).map(([, text]) => text)).toEqual(token.split("."));
  });

  it("is not anything with two dots", () => {
    expect(readToken("eyJhbGciOiJIUzI1NiJ9", TOOLS)?.format).not.toBe("jwt");
    expect(readToken("a.b.c", TOOLS)).toBeNull();
  });
});

describe("jwe", () => {
  it("is sealed and shows its header only", async () => {
    const { publicKey } = await generateKeyPair("RSA-OAEP-256");
    const token = await new CompactEncrypt(new TextEncoder().encode("hidden"))
      .setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM" })
      .encrypt(publicKey);
    const reading = readToken(token, TOOLS);
    expect(reading).toMatchObject({ format: "jwe", state: "client-sealed" });
    expect(claimText(reading, "header.enc")).toBe("A256GCM");
    expect(partTexts(token, reading).map(([name]) => name)).toEqual(["header", "key", "iv", "ciphertext", "tag"]);
  });

  it("has no part for the key where the key is agreed, and is NextAuth's by its name", async () => {
    const token = await new EncryptJWT({ sub: "ada" })
      .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
      .encrypt(await generateSecret("A256GCM"));
    expect(partTexts(token, readToken(token, TOOLS)).map(([name]) => name)).toEqual([
      "header",
      "iv",
      "ciphertext",
      "tag",
    ]);
    const name = "__Secure-next-auth.session-token";
    expect(readToken(token, TOOLS, { name })).toMatchObject({ format: "next-auth", state: "client-sealed" });
    expect(readToken(token.slice(0, 80), TOOLS, { name: `${name}.0` })).toMatchObject({ format: "next-auth" });
  });
});
