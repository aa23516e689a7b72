import { describe, expect, test } from "vitest";
import { rowOf, SESSION_VALUE, severities } from "../audit.fixture.ts";

const FULL = `JSESSIONID=${SESSION_VALUE}; Path=/; HttpOnly; SameSite=Lax`;

describe("secure-missing", () => {
  test("a login session over https without Secure is medium", () => {
    const row = rowOf(FULL);
    expect(severities(row)).toEqual({ "secure-missing": "medium" });
    expect(row.findings[0]).toMatchObject({
      confidence: "likely",
      evidence: ["1.0"],
      message: { key: "rule_secure_missing_text", params: ["JSESSIONID"] },
    });
  });

  test("Strict-Transport-Security makes it low", () => {
    const row = rowOf(FULL, { headers: [["strict-transport-security", "max-age=31536000"]] });
    expect(severities(row)).toEqual({ "secure-missing": "low" });
    expect(row.findings[0]?.message.key).toBe("rule_secure_missing_text_hsts");
  });

  test("for a cookie of all subdomains it must include them", () => {
    const domain = `${FULL}; Domain=shop.test`;
    const withHsts = (value: string) => severities(rowOf(domain, { headers: [["strict-transport-security", value]] }));
    expect(withHsts("max-age=31536000")).toEqual({ "secure-missing": "medium" });
    expect(withHsts("max-age=31536000; includeSubDomains")).toEqual({ "secure-missing": "low" });
    expect(withHsts("max-age=0; includeSubDomains")).toEqual({ "secure-missing": "medium" });
  });

  test("other cookies are information", () => {
    expect(severities(rowOf("theme=dark; Path=/; SameSite=Lax"))).toEqual({ "secure-missing": "info" });
  });

  test("on this machine nothing travels", () => {
    expect(severities(rowOf(FULL, { url: "https://localhost/" }))).toEqual({ "secure-missing": "info" });
  });

  test("not with Secure, whatever stands after it", () => {
    expect(severities(rowOf(`${FULL}; Secure`))).toEqual({});
    expect(severities(rowOf(`${FULL}; Secure=false`))).not.toHaveProperty("secure-missing");
  });
});
