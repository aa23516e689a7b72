import type { Message } from "../../message/message.ts";
import { messageKey } from "../../message/message.ts";
import type { RequirementResult } from "../audit-result.ts";
import type { AuditContext } from "../context/audit-context.ts";

/** What of a record a requirement speaks about, and how much of it there is. */
export type Exercise =
  | {
      readonly kind: "cookies" | "exchanges" | "sessions" | "tokens" | "sign-ins" | "sign-outs";
      readonly count: number;
    }
  /** End of the key `coverage_not_exercised_<what>`: it says what to do so that it can be judged. */
  | { readonly kind: "not-exercised"; readonly what: NotExercised };

export type NotExercised = "page" | "cookie" | "session" | "sign_in" | "sign_out" | "token";

/** One item of a standard. Its title is `coverage_<standard>_<item>_title`. */
export interface Requirement extends Pick<RequirementResult, "standard" | "item" | "level"> {
  /** Rules that fail it. */
  readonly rules: readonly string[];
  /**
   * End of the key `coverage_partly_<why>`: what stays open although nothing breaks it; null where a record can show all
   * of it.
   */
  readonly open: string | null;
  exercise(context: AuditContext, scope: readonly string[]): Exercise;
}

/** An item of which traffic shows nothing. `why` ends the key `coverage_not_observable_<why>`. */
export interface OutOfSight extends Pick<RequirementResult, "standard" | "item" | "level"> {
  readonly why: string;
}

/** Key of the requirement in words of our own. */
export function requirementTitle({ standard, item }: Pick<RequirementResult, "standard" | "item">): Message {
  const name = standard === "ASVS" ? `asvs-${item}` : item.toLowerCase();
  return { key: messageKey("coverage", name, "title") };
}
