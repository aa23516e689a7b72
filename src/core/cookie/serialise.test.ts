import { describe, expect, it } from "vitest";
import type { ByteString } from "../bytes/byte-string.ts";
import { setCookieLine } from "./serialise.ts";

describe("set line of a stored cookie", () => {
  it("has the attributes that make it again", () => {
    const line = setCookieLine({
      name: "a" as ByteString,
      value: "b" as ByteString,
      domain: ".shop.test",
      path: "/" as ByteString,
      expires: Date.UTC(2027, 6, 24, 22, 30, 27),
      secure: true,
      httpOnly: true,
      sameSite: "lax",
      partitioned: true,
    });
    expect(line).toBe(
      "a=b; Domain=shop.test; Path=/; Expires=Sat, 24 Jul 2027 22:30:27 GMT; Secure; HttpOnly; SameSite=Lax; Partitioned",
    );
  });
});
