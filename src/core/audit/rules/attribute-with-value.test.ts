import { describe, expect, test } from "vitest";
import { rowOf, SESSION_VALUE, severities } from "../audit.fixture.ts";

const FULL = `JSESSIONID=${SESSION_VALUE}; Path=/; SameSite=Lax`;

describe("attribute-with-value", () => {
  test("a value that means no is low: the flag is on", () => {
    const row = rowOf(`${FULL}; Secure=false; HttpOnly`);
    expect(severities(row)).toEqual({ "attribute-with-value": "low" });
    expect(row.findings[0]).toMatchObject({
      confidence: "observed",
      message: { key: "rule_attribute_with_value_text_opposite", params: ["JSESSIONID", "Secure", "false"] },
    });
  });

  test("any other value is information", () => {
    expect(severities(rowOf(`${FULL}; Secure; HttpOnly=true`))).toEqual({ "attribute-with-value": "info" });
  });

  test("not for bare flags, not even with an equals sign", () => {
    expect(severities(rowOf(`${FULL}; Secure; HttpOnly`))).toEqual({});
    expect(severities(rowOf(`${FULL}; Secure=; HttpOnly`))).toEqual({});
  });
});
