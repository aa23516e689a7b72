import { type Message, messageKey } from "../../message/message.ts";

/** The message `token_note_<id>`. */
export function note(id: string, ...params: readonly string[]): Message {
  const key = messageKey("token", "note", id);
  return params.length === 0 ? { key } : { key, params };
}
