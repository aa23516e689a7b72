import type { Confidence } from "../session/role.ts";
import type { AuditSubject } from "./audit-subject.ts";
import type { Severity } from "./finding.ts";

/**
 * Severity of a fault that matters on a login session alone, info on everything else; low where the browser refused the
 * cookie for it, since something of the site does not work then. A session that is no more than a
 * guess from the words of its name counts low at most.
 */
export function sessionSeverity({ row }: AuditSubject, onSession: "medium" | "low"): Severity {
  if (row.role.role !== "login-session") return row.state === "rejected" && row.party === "first" ? "low" : "info";
  return row.role.confidence === "check" ? "low" : onSession;
}

/** The same for faults of transport, which on this machine harm nobody: nothing leaves it. */
export function transportSeverity(subject: AuditSubject, onSession: "medium" | "low"): Severity {
  return subject.loopback ? "info" : sessionSeverity(subject, onSession);
}

/** The flags are seen, the role is a guess: what rests on the role is as sure as the role. */
export function flagConfidence({ row }: AuditSubject): Confidence {
  if (row.role.role === "login-session") return row.role.confidence;
  return row.state === "undecided" ? "likely" : "observed";
}
