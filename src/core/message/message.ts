/**
 * A sentence that is not yet in any language: views and writers turn it into text with `t(key, params)`. Parameters are
 * in the order of `$1` to `$9` of the message.
 * https://developer.chrome.com/docs/extensions/reference/api/i18n#overview-message-format
 */
export interface Message {
  readonly key: string;
  readonly params?: readonly string[];
}

/** The text of a message in the reader's language; the key itself where there is no such message. */
export type Translate = (key: string, ...params: (string | number)[]) => string;

/** The name of a message that belongs to a thing with an id: `messageKey("rule", "secure-missing", "title")`. */
export function messageKey(...parts: readonly string[]): string {
  return parts.join("_").replace(/[^A-Za-z0-9@_]/g, "_");
}
