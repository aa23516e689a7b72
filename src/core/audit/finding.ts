import type { ExchangeId } from "../capture/exchange.ts";
import type { Message } from "../message/message.ts";
import type { Confidence } from "../session/role.ts";

export const SEVERITIES = ["critical", "high", "medium", "low", "info"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** One rule that one subject breaks. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Id of the cookie row that breaks it. */
  readonly row: string;
  readonly message: Message;
  /** Exchanges that show it, oldest first; empty where only the jar shows it. */
  readonly evidence: readonly ExchangeId[];
}
