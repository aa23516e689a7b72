import { describe, expect, test } from "vitest";
import { rowOf, SESSION_VALUE, severities } from "../audit.fixture.ts";

const FULL = `JSESSIONID=${SESSION_VALUE}; Path=/; HttpOnly; SameSite=Lax; Secure`;

describe("secure-ineffective-http", () => {
  test("explains why a Secure cookie over http was refused", () => {
    const row = rowOf(FULL, { url: "http://shop.test/", stored: false });
    expect(row.state).toBe("rejected");
    expect(severities(row)).toEqual({ "secure-ineffective-http": "medium" });
  });

  test("is low for anything but a login session: the cookie is lost", () => {
    const row = rowOf("theme=dark; Path=/; Secure", { url: "http://shop.test/", stored: false });
    expect(severities(row)).toEqual({ "secure-ineffective-http": "low" });
  });

  test("not over https, and not on this machine, where browsers take it", () => {
    expect(severities(rowOf(FULL))).toEqual({});
    expect(severities(rowOf(FULL, { url: "http://localhost/" }))).toEqual({});
  });
});
