import { type Message, messageKey } from "../../message/message.ts";

/** The message `token_because_<id>`. */
export function because(id: string, ...params: readonly (string | number)[]): Message {
  const key = messageKey("token", "because", id);
  return params.length === 0 ? { key } : { key, params: params.map(String) };
}
