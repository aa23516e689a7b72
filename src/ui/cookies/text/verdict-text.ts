import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { NOT_EXPLAINED, type SetLineVerdict } from "../../../core/capture/verdict.ts";
import { isReasonCode } from "../../../core/cookie/reasons.ts";
import { messageKey } from "../../../core/message/message.ts";
import type { T } from "../../i18n/context.ts";

/** What became of a row's cookie, in a word. */
export function outcomeText(row: CookieRow, t: T): string {
  if (row.state === "gone") return t("cookies_outcome_gone");
  if (row.verdict !== null) return t(messageKey("verdict", row.verdict.outcome));
  if (row.setBy?.kind === "before") return t("cookies_outcome_before");
  // No set line, so nothing was judged: a script or something else out of sight set it.
  return t("cookies_outcome_held");
}

/** Why, or null where there is nothing to explain. */
export function reasonText({ reason }: SetLineVerdict, t: T): string | null {
  if (reason === null) return null;
  if (reason === NOT_EXPLAINED) return t("cookies_not_explained");
  return isReasonCode(reason) ? t(messageKey("reason", reason, "title")) : t(messageKey("undecided", reason));
}
