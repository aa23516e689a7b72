import { messageKey } from "../../../core/message/message.ts";
import type { RoleVerdict } from "../../../core/session/role.ts";
import type { T } from "../../i18n/context.ts";

/** The role in a word; a guess that somebody has to check carries a question mark. */
export function roleText({ role, confidence }: RoleVerdict, t: T): string {
  if (role === "unknown") return "–";
  const word = t(messageKey("role", role));
  return confidence === "check" ? t("cookies_role_guess", word) : word;
}
