import type { CookieRow } from "../../capture/cookie-row.ts";
import { isLoopback } from "../../cookie/secure-origin.ts";
import type { Confidence, Role } from "../../session/role.ts";
import type { Severity } from "../finding.ts";
import type { AuditContext } from "./audit-context.ts";
import { confidenceOf } from "./sessions.ts";

/**
 * Severity of a fault that weighs on a login session: a mere guess at one counts low at most.
 */
export function weigh(
  context: AuditContext,
  row: CookieRow,
  onSession: Severity,
  onOthers: Severity = "info",
): Severity {
  const session = context.sessions().get(row.id);
  if (session === undefined) return onOthers;
  if (session.grade === "guess") return onSession === "info" ? "info" : "low";
  return onSession;
}

/** The same for faults of transport: on this machine nothing travels. */
export function weighTransport(
  context: AuditContext,
  row: CookieRow,
  onSession: Severity,
  onOthers?: Severity,
): Severity {
  return isLoopback(row.domain) ? "info" : weigh(context, row, onSession, onOthers);
}

/** What was seen is observed; what rests on the role is as sure as the role. */
export function sureness(context: AuditContext, row: CookieRow): Confidence {
  const session = context.sessions().get(row.id);
  if (session !== undefined) return confidenceOf(session);
  return row.state === "undecided" ? "likely" : "observed";
}

/** Without these a person cannot sign in, stay signed in, or send a form. */
const NEEDED: ReadonlySet<Role> = new Set<Role>(["login-session", "remember", "sign-in", "csrf"]);

/** Severity of a cookie that never came to be: something does not work, and how much depends on what it was for. */
export function weighBroken({ party, role }: CookieRow): Severity {
  if (party === "third") return "info";
  return NEEDED.has(role.role) && role.confidence !== "check" ? "medium" : "low";
}
