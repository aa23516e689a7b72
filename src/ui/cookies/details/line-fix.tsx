import type { VNode } from "preact";
import type { SetLineVerdict } from "../../../core/capture/verdict.ts";
import { isReasonCode } from "../../../core/cookie/reasons.ts";
import { wordsOfReason } from "../../../core/cookie/words-of-reason.ts";
import { reasonFix } from "../../flow/text/reason-words.ts";
import { useT } from "../../i18n/context.ts";
import { rfcText } from "../text/rfc-text.ts";

/** What to change so that a refused line is stored, and where the rule stands. */
export function LineFix({ verdict }: { readonly verdict: SetLineVerdict }): VNode | null {
  const t = useT();
  const { outcome, reason } = verdict;
  if (outcome !== "rejected" || reason === null || !isReasonCode(reason)) return null;
  const fix = reasonFix(reason, t);
  if (fix === null) return null;
  return (
    <p class="line-fix" data-fix={reason}>
      <strong>{t("cookies_line_fix")}</strong> {fix} <span class="quiet">[{rfcText(wordsOfReason(reason).rfc)}]</span>
    </p>
  );
}
