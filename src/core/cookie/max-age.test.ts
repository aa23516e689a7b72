import { describe, expect, it } from "vitest";
import type { ProfileId } from "./profiles/profile.ts";
import { PROFILES } from "./profiles/registry.ts";

describe("Max-Age is read by the RFC, Chromium and Firefox as", () => {
  it.each([
    ["60", 60, 60, 60],
    ["-5", -5, -5, -1],
    ["+60", null, 60, null],
    ["-", null, null, -1],
    ["-x", null, null, -1],
    ["60x", null, null, null],
    ["2.5", null, null, null],
    ["", null, null, null],
    ["99999999999999999999x", null, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ["9223372036854775807x", null, null, null],
  ])("%j", (text, rfc, chromium, firefox) => {
    const seconds = (id: ProfileId) => PROFILES[id].parseMaxAge(text).seconds;
    expect([seconds("rfc6265bis"), seconds("chromium"), seconds("firefox")]).toEqual([rfc, chromium, firefox]);
  });
});
