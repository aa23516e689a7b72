import { describe, expect, it } from "vitest";
import { isMasked, maskText } from "./mask.ts";
import { type Confidence, ROLES, type Role, type RoleVerdict } from "./role.ts";

const TOKEN = "9F86D081884C7D659A2FEAA0C55AD015";

function verdict(role: Role, confidence: Confidence = "likely"): RoleVerdict {
  return { role, confidence, product: null, evidence: [] };
}

describe("isMasked", () => {
  it.each(["login-session", "remember", "sign-in", "csrf"] as const)("hides every value of %s", (role) => {
    expect(isMasked(verdict(role), "1")).toBe(true);
  });

  it("hides what looks like a token, whatever it is for", () => {
    for (const role of ROLES) {
      const readable = role === "preference" || role === "consent";
      expect(isMasked(verdict(role), TOKEN)).toBe(!readable);
      expect(isMasked(verdict(role, "check"), TOKEN)).toBe(true);
    }
  });

  it("shows plain values", () => {
    expect(isMasked(verdict("unknown"), "dark")).toBe(false);
    expect(isMasked(verdict("advertising"), "1")).toBe(false);
  });

  it("has nothing to hide in an empty value", () => {
    expect(isMasked(verdict("login-session"), "")).toBe(false);
  });
});

describe("maskText", () => {
  it("shows length in octets and fingerprint", () => {
    expect(maskText("salt", TOKEN)).toMatch(/^32 · [a-z2-7]{4}$/);
    expect(maskText("salt", "쿠키")).toMatch(/^6 · [a-z2-7]{4}$/);
  });
});
