import type { Message } from "../message/message.ts";

/** What a cookie is for. */
export const ROLES = [
  "login-session",
  "remember",
  "sign-in",
  "csrf",
  "preference",
  "consent",
  "analytics",
  "advertising",
  "affinity",
  "bot",
  "unknown",
] as const;

export type Role = (typeof ROLES)[number];

export type Confidence = "observed" | "likely" | "check";

/** A role with the evidence for it. */
export interface RoleVerdict {
  readonly role: Role;
  readonly confidence: Confidence;
  /** Product that is known to use this name, for example `Tomcat, Jetty`. */
  readonly product: string | null;
  readonly evidence: readonly Message[];
}
