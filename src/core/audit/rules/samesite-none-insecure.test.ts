import { describe, expect, test } from "vitest";
import { rowOf, SESSION_VALUE, severities } from "../audit.fixture.ts";

const FULL = `JSESSIONID=${SESSION_VALUE}; Path=/; HttpOnly`;

describe("samesite-none-insecure", () => {
  test("explains why the cookie was refused", () => {
    const row = rowOf(`${FULL}; SameSite=None`, { stored: false });
    expect(row.state).toBe("rejected");
    expect(severities(row)).toEqual({ "samesite-none-insecure": "medium" });
  });

  test("is low for anything but a login session: the cookie is lost", () => {
    expect(severities(rowOf("theme=dark; SameSite=none", { stored: false }))).toEqual({
      "samesite-none-insecure": "low",
    });
  });

  test("not with Secure, and not with Lax", () => {
    expect(severities(rowOf(`${FULL}; SameSite=None; Secure`))).toEqual({});
    expect(severities(rowOf(`${FULL}; SameSite=Lax`))).toEqual({ "secure-missing": "medium" });
  });
});
