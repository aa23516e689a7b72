import { describe, expect, test } from "vitest";
import { rowOf, SESSION_VALUE, severities } from "../audit.fixture.ts";

const FULL = `JSESSIONID=${SESSION_VALUE}; Path=/; HttpOnly; Secure`;

describe("samesite-missing", () => {
  test("is low on a login session and information elsewhere", () => {
    expect(severities(rowOf(FULL))).toEqual({ "samesite-missing": "low" });
    expect(severities(rowOf("theme=dark; Path=/; Secure"))).toEqual({ "samesite-missing": "info" });
  });

  test.each(["chromium", "firefox"] as const)("says what %s makes of it", (browser) => {
    expect(rowOf(FULL, { browser }).findings[0]?.message.key).toBe(`rule_samesite_missing_text_${browser}`);
  });

  test("goes by the line where a browser's jar calls an unset attribute None", () => {
    const row = rowOf(FULL, { browser: "firefox", jar: { sameSite: "none" } });
    expect(severities(row)).toEqual({ "samesite-missing": "low" });
  });

  test.each(["Lax", "strict", "None"])("not with SameSite=%s", (value) => {
    expect(severities(rowOf(`${FULL}; SameSite=${value}`))).toEqual({});
  });
});
