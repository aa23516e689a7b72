import { type Message, messageKey } from "../message/message.ts";

/** The explanation of a rule; `variant` is one of its `texts`, empty for the one text that fits all cases. */
export function ruleText(id: string, variant: string, ...params: readonly string[]): Message {
  return { key: textKey(id, variant), params };
}

export function textKey(id: string, variant: string): string {
  return variant === "" ? messageKey("rule", id, "text") : messageKey("rule", id, "text", variant);
}
