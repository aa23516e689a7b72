import { describe, expect, test } from "vitest";
import { emptyRecord } from "../capture/record.ts";
import { rowOf, SESSION_VALUE } from "./audit.fixture.ts";
import { findingsFor } from "./findings.ts";

const BARE = `JSESSIONID=${SESSION_VALUE}`;

describe("which cookies are judged", () => {
  test("a line that deletes has no flags to judge", () => {
    const row = rowOf(`${BARE}; Path=/; Max-Age=0`, { stored: false });
    expect(row.state).toBe("gone");
    expect(row.findings).toEqual([]);
  });

  test("about a refused line its reason speaks, not its flags", () => {
    const row = rowOf(`${BARE}; Domain=elsewhere.example`, { stored: false });
    expect(row.state).toBe("rejected");
    expect(row.findings).toEqual([]);
  });

  test("a cookie of which only the jar is known is judged by the jar, with less certainty", () => {
    const row = rowOf(`${BARE}; Path=/`);
    const known = { ...row, lines: [], setBy: { kind: "before" } } as const;
    const findings = findingsFor(known, emptyRecord());
    expect(findings.map(({ rule, evidence }) => [rule, evidence])).toEqual([
      ["secure-missing", []],
      ["httponly-missing", []],
      ["samesite-missing", []],
    ]);
  });

  test("a flag that a later script took away is not excused by the earlier line", () => {
    const row = rowOf(`${BARE}; Path=/; Secure; HttpOnly; SameSite=Lax`);
    const rewritten = { ...row, secure: false, setBy: { kind: "unattributed" } } as const;
    expect(findingsFor(rewritten, emptyRecord()).map(({ rule }) => rule)).toEqual(["secure-missing"]);
  });

  test("nothing here is worse than medium: high is for harm that was seen", () => {
    for (const attributes of ["", "; SameSite=x", "; SameSite=None", "; Secure=no", "; Secure"]) {
      for (const url of ["http://shop.test/", "https://shop.test/"]) {
        for (const stored of [true, false]) {
          const found = rowOf(`${BARE}; Path=/${attributes}`, { url, stored }).findings;
          expect(found.filter(({ severity }) => severity === "high" || severity === "critical")).toEqual([]);
        }
      }
    }
  });
});
