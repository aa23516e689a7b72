import type { RoleVerdict } from "./role.ts";
import type { SessionCorrection } from "./track/session-track.ts";

/** The role as the person said it is: what they say about a session is certain, and wins over every guess. */
export function correctedRole(role: RoleVerdict, correction: SessionCorrection | null): RoleVerdict {
  if (correction === null) return role;
  const said = { key: `session_correction_${correction.replace("-", "_")}` };
  const evidence = [said, ...role.evidence];
  if (correction === "session") return { ...role, role: "login-session", confidence: "observed", evidence };
  const others = role.role === "login-session" || role.role === "remember" ? "unknown" : role.role;
  // Without the evidence that made it a candidate it would come back as one.
  return { ...role, role: others, confidence: "observed", evidence: [said] };
}
