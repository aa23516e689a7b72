import { isReasonCode } from "../../../core/cookie/reasons.ts";
import { messageKey } from "../../../core/message/message.ts";
import type { T } from "../../i18n/context.ts";

/** Reasons that no branch of the algorithm gives, but what was seen around the request. */
const DERIVED: ReadonlySet<string> = new Set(["likely-without-credentials", "not-explained"]);

/** The short name of a reason of any kind. */
export function reasonTitle(reason: string, t: T): string {
  if (isReasonCode(reason)) return t(messageKey("reason", reason, "title"));
  return t(DERIVED.has(reason) ? messageKey("flow", "reason", reason, "title") : messageKey("undecided", reason));
}

/** What the reason means; null where its name says all. */
export function reasonExplanation(reason: string, t: T): string | null {
  if (isReasonCode(reason)) return t(messageKey("reason", reason, "text"));
  return DERIVED.has(reason) ? t(messageKey("flow", "reason", reason, "text")) : null;
}

/** What to change; null where there is nothing to change, or nothing that is known. */
export function reasonFix(reason: string, t: T): string | null {
  if (!isReasonCode(reason)) return null;
  const key = messageKey("reason", reason, "fix");
  const text = t(key);
  return text === key || text === "" ? null : text;
}
