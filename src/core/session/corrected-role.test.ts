import { expect, it } from "vitest";
import { correctedRole } from "./corrected-role.ts";
import type { RoleVerdict } from "./role.ts";
import { isSessionCandidate } from "./role-evidence.ts";

const guess: RoleVerdict = {
  role: "unknown",
  confidence: "check",
  product: null,
  evidence: [{ key: "role_evidence_candidate" }],
};

it("leaves a role alone of which nothing was said", () => {
  expect(correctedRole(guess, null)).toBe(guess);
});

it("makes a session certain that the person named", () => {
  expect(correctedRole(guess, "session")).toMatchObject({ role: "login-session", confidence: "observed" });
});

it("makes what is no session neither a session nor a candidate", () => {
  expect(isSessionCandidate(guess)).toBe(true);
  const named = correctedRole({ ...guess, role: "login-session" }, "not-session");
  expect([named.role, isSessionCandidate(named)]).toEqual(["unknown", false]);
  expect(correctedRole({ ...guess, role: "csrf" }, "not-session").role).toBe("csrf");
});
