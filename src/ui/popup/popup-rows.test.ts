import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../core/audit/finding.ts";
import type { Confidence } from "../../core/session/role.ts";
import { testRow } from "../cookies/rows/row.fixture.ts";
import { loginSessions, popupRows } from "./popup-rows.ts";
import { worstFinding } from "./worst-finding.ts";

const finding = (rule: string, severity: Severity): Finding => ({
  rule,
  severity,
  confidence: "observed",
  row: "x",
  message: { key: "x" },
  evidence: [],
});

describe("popupRows", () => {
  it("lists what is there and what was refused, by name", () => {
    const rows = [
      testRow({ name: "b10" }),
      testRow({ name: "b9", domain: "z.test" }),
      testRow({ name: "b9", domain: "a.test", state: "rejected" }),
      testRow({ name: "a", state: "gone" }),
      testRow({ name: "a", state: "undecided" }),
    ];
    expect(popupRows(rows, "", "en").own.map(({ name, domain }) => `${name} ${domain}`)).toEqual([
      "b9 a.test",
      "b9 z.test",
      "b10 shop.test",
    ]);
  });
});

describe("popupRows of a tab", () => {
  it("keeps the cookies of other sites apart, by domain", () => {
    const rows = [
      testRow({ name: "uid", domain: "b.example" }),
      testRow({ name: "z", domain: "a.example" }),
      testRow({ name: "sid", domain: "www.shop.test" }),
      testRow({ name: "cart", domain: "shop.test" }),
    ];
    const { own, others } = popupRows(rows, "shop.test", "en");
    expect(own.map(({ name }) => name)).toEqual(["cart", "sid"]);
    expect(others.map(({ name }) => name)).toEqual(["z", "uid"]);
  });
});

describe("loginSessions", () => {
  it("puts the surest first, and none that is gone", () => {
    const session = (name: string, confidence: Confidence, state: "present" | "gone" = "present") =>
      testRow({ name, state, role: { role: "login-session", confidence, product: null, evidence: [] } });
    const rows = [
      session("guess", "check"),
      session("old", "observed", "gone"),
      session("sure", "observed"),
      testRow(),
    ];
    expect(loginSessions(rows).map(({ name }) => name)).toEqual(["sure", "guess"]);
  });
});

describe("worstFinding", () => {
  it("is the earliest of the worst, and tells how many others there are", () => {
    const rows = [
      testRow({ name: "one", findings: [finding("a", "low"), finding("b", "info")] }),
      testRow({ name: "two", findings: [finding("c", "high")] }),
      testRow({ name: "three", findings: [finding("d", "high")] }),
    ];
    expect(worstFinding(rows)).toMatchObject({ finding: { rule: "c" }, row: { name: "two" }, others: 2 });
  });

  it("is none where all are informational", () => {
    expect(worstFinding([testRow({ findings: [finding("a", "info")] }), testRow()])).toBeNull();
  });
});
