import { describe, expect, test } from "vitest";
import { rowOf, SESSION_VALUE, severities } from "../audit.fixture.ts";

describe("httponly-missing", () => {
  test("a login session that scripts can read is medium", () => {
    const row = rowOf(`JSESSIONID=${SESSION_VALUE}; Path=/; Secure; SameSite=Lax`);
    expect(severities(row)).toEqual({ "httponly-missing": "medium" });
  });

  test("on this machine too: scripts are foreign everywhere", () => {
    const row = rowOf(`JSESSIONID=${SESSION_VALUE}; Path=/; Secure; SameSite=Lax`, { url: "https://localhost/" });
    expect(severities(row)).toEqual({ "httponly-missing": "medium" });
  });

  test("a session that is a mere guess from the words of its name is low and to check", () => {
    const row = rowOf(`shop_sid=${SESSION_VALUE}; Path=/; Secure; SameSite=Lax; Max-Age=3600`);
    expect(severities(row)).toEqual({ "httponly-missing": "low" });
    expect(row.findings[0]?.confidence).toBe("check");
  });

  test.each([
    ["a session with HttpOnly", `JSESSIONID=${SESSION_VALUE}; Path=/; Secure; SameSite=Lax; HttpOnly`],
    ["a CSRF token, which the page must read", `XSRF-TOKEN=${SESSION_VALUE}; Path=/; Secure; SameSite=Lax`],
    ["a measurement cookie", "_ga=GA1.1.1234567890.1763817451; Path=/; Secure; SameSite=Lax"],
    ["a random value under an unknown name", `zq=${SESSION_VALUE}; Path=/; Secure; SameSite=Lax`],
  ])("not for %s", (_, line) => {
    expect(severities(rowOf(line))).toEqual({});
  });
});
