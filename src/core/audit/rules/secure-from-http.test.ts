import { describe, expect, test } from "vitest";
import { rowOf, SESSION_VALUE, severities } from "../audit.fixture.ts";

const FULL = `JSESSIONID=${SESSION_VALUE}; Path=/; HttpOnly; SameSite=Lax`;

describe("secure-from-http", () => {
  test("a login session set in clear is medium, and only this rule speaks of Secure", () => {
    expect(severities(rowOf(FULL, { url: "http://shop.test/" }))).toEqual({ "secure-from-http": "medium" });
  });

  test("other cookies, and this machine, are information", () => {
    const other = rowOf("theme=dark; Path=/; SameSite=Lax", { url: "http://shop.test/" });
    expect(severities(other)).toEqual({ "secure-from-http": "info" });
    expect(severities(rowOf(FULL, { url: "http://localhost:8080/" }))).toEqual({ "secure-from-http": "info" });
    expect(severities(rowOf(FULL, { url: "http://127.0.0.1/" }))).toEqual({ "secure-from-http": "info" });
  });

  test("a host whose name only begins like this machine is another machine", () => {
    expect(severities(rowOf(FULL, { url: "http://localhost.example/" }))).toEqual({ "secure-from-http": "medium" });
  });

  test("not over https", () => {
    expect(severities(rowOf(`${FULL}; Secure`))).toEqual({});
  });
});
