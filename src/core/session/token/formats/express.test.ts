import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import cookieSession from "cookie-session";
import { sign } from "cookie-signature";
import { defaults, seal } from "iron-webcrypto";
import { SignJWT } from "jose";
import uid from "uid-safe";
import { describe, expect, it } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, partTexts, TOOLS } from "../token.fixture.ts";

const SECRET = "a secret that was made for this test";

describe("express-signed", () => {
  it("reads the id of express-session and leaves out what its signature adds", () => {
    const id = uid.sync(24);
    const plain = `s:${sign(id, SECRET)}`;
    for (const value of [plain, encodeURIComponent(plain)]) {
      const reading = readToken(value, TOOLS);
      expect(reading).toMatchObject({ format: "express-signed", state: "server", product: "Express" });
      expect(reading?.parts.find(({ name }) => name === "id")?.text).toBe(id);
    }
    expect(partTexts(plain, readToken(plain, TOOLS))[1]).toEqual(["id", id]);
  });

  it("reads JSON and tokens that were signed", async () => {
    const value = encodeURIComponent(`s:${sign('j:{"cart":{"items":3}}', SECRET)}`);
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({ format: "express-signed", state: "client-readable" });
    expect(claimText(reading, "cart.items")).toBe("3");
    const token = await new SignJWT({ sub: "ada" })
      .setProtectedHeader({ alg: "HS256" })
      .sign(new TextEncoder().encode(SECRET));
    const around = readToken(`s:${sign(token, SECRET)}`, TOOLS);
    expect(around).toMatchObject({ format: "express-signed", state: "client-readable" });
    expect(claimText(around, "sub")).toBe("ada");
  });

  it("reads JSON that was not signed", () => {
    expect(readToken(encodeURIComponent('j:{"a":[1,2]}'), TOOLS)).toMatchObject({
      format: "express-json",
      claims: [{ path: "a", text: "1, 2" }],
    });
  });
});

describe("cookie-session", () => {
  it("reads what the middleware sets, and knows its signature", async () => {
    const handle = cookieSession({ name: "session", keys: [SECRET] });
    const server = createServer((request, response) => {
      // The middleware is made for Express, and uses only what Node has.
      const asExpress = { request, response } as unknown as {
        request: Parameters<typeof handle>[0];
        response: Parameters<typeof handle>[1];
      };
      handle(asExpress.request, asExpress.response, () => {
        Object.assign(asExpress.request.session ?? {}, { user: "ada", visits: 3 });
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const lines = (await fetch(`http://127.0.0.1:${port}/`)).headers.getSetCookie();
    await new Promise((resolve) => server.close(resolve));
    const [session = "", signature = ""] = lines.map((line) => line.slice(line.indexOf("=") + 1).split(";")[0] ?? "");
    const reading = readToken(session, TOOLS, { name: "session" });
    expect(reading).toMatchObject({ format: "cookie-session", state: "client-readable" });
    expect(claimText(reading, "user")).toBe("ada");
    expect(readToken(session, TOOLS)).toMatchObject({ format: "base64-json" });
    expect(readToken(signature, TOOLS, { name: "session.sig" })).toMatchObject({ format: "keygrip" });
  });
});

describe("iron", () => {
  it("is sealed and tells when it ends", async () => {
    const value = await seal({ user: "ada" }, SECRET, { ...defaults, ttl: 3_600_000 });
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({ format: "iron", state: "client-sealed" });
    expect(Math.abs((reading?.expiresAt ?? 0) - Date.now() - 3_600_000)).toBeLessThan(60_000);
    expect(readToken(`${value}~2`, TOOLS)).toMatchObject({ format: "iron" });
  });
});
