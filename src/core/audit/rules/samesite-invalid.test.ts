import { describe, expect, test } from "vitest";
import { rowOf, SESSION_VALUE, severities } from "../audit.fixture.ts";

const FULL = `JSESSIONID=${SESSION_VALUE}; Path=/; HttpOnly; Secure`;

describe("samesite-invalid", () => {
  test("is medium on a login session, shows what was written, and is not called missing besides", () => {
    const row = rowOf(`${FULL}; SameSite=true`);
    expect(severities(row)).toEqual({ "samesite-invalid": "medium" });
    expect(row.findings[0]?.message).toEqual({ key: "rule_samesite_invalid_text", params: ["JSESSIONID", "true"] });
  });

  test("an empty value has its own sentence", () => {
    expect(rowOf(`${FULL}; SameSite=`).findings[0]?.message.key).toBe("rule_samesite_invalid_text_empty");
  });

  test("the last of several counts", () => {
    expect(severities(rowOf(`${FULL}; SameSite=Lax; SameSite=maybe`))).toHaveProperty("samesite-invalid");
    expect(severities(rowOf(`${FULL}; SameSite=maybe; SameSite=Lax`))).not.toHaveProperty("samesite-invalid");
  });

  test("not for a known value in another case", () => {
    expect(severities(rowOf(`${FULL}; SameSite=STRICT`))).toEqual({});
  });
});
