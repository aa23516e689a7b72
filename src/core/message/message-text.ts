import type { Message, Translate } from "./message.ts";
import { shownName } from "./shown-name.ts";

/**
 * The text of a message. Where a rule speaks of a cookie without a name, the text says so: the first parameter of
 * `rule_…_text` is what the finding is about, and nothing else there is ever empty.
 */
export function messageText(t: Translate, { key, params = [] }: Message): string {
  const [subject, ...others] = params;
  return subject === "" && key.startsWith("rule_") ? t(key, shownName("", t), ...others) : t(key, ...params);
}
