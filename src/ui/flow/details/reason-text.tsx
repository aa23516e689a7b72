import type { VNode } from "preact";
import type { ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import { isUntold } from "../../../core/capture/explain-line.ts";
import { isReasonCode } from "../../../core/cookie/reasons.ts";
import { wordsOfReason } from "../../../core/cookie/words-of-reason.ts";
import { rfcText } from "../../cookies/text/rfc-text.ts";
import { useT } from "../../i18n/context.ts";
import { reasonExplanation, reasonFix, reasonTitle } from "../text/reason-words.ts";

interface ReasonTextProps {
  readonly cookie: ExchangeCookie;
  /** The line above says all of it. */
  readonly repeats: boolean;
}

/** Why: in a few words, then what it means, what to change, and where it stands. */
export function ReasonText({ cookie, repeats }: ReasonTextProps): VNode {
  const t = useT();
  const { reason, basis, predicted, state, line } = cookie;
  const untold = line !== null && reason !== null && isUntold(line, reason);
  return (
    <>
      {reason !== null && <strong>{reasonTitle(reason, t)}</strong>}
      {reason === null && state === "sent" && <span class="quiet">{t("flow_went")}</span>}{" "}
      <span class="basis">{t(`flow_basis_${basis}`)}</span>
      {predicted !== null && !repeats && <div class="disagrees">{t(`flow_disagrees_${predicted}`)}</div>}
      {untold && !repeats && <div>{t("flow_untold", reasonTitle(reason, t))}</div>}
      {reason !== null && !repeats && <Explanation reason={reason} />}
      {reason !== null && repeats && <span class="quiet"> {t("flow_same_reason")}</span>}
    </>
  );
}

function Explanation({ reason }: { readonly reason: string }): VNode {
  const t = useT();
  const text = reasonExplanation(reason, t);
  const fix = reasonFix(reason, t);
  const words = isReasonCode(reason) ? wordsOfReason(reason) : null;
  return (
    <>
      {text !== null && <div>{text}</div>}
      {fix !== null && <div class="fix">{t("flow_fix", fix)}</div>}
      {words !== null && (
        <div class="quiet">
          {[
            rfcText(words.rfc),
            words.chromium && t("flow_word_chromium", words.chromium),
            words.firefox && t("flow_word_firefox", words.firefox),
          ]
            .filter(Boolean)
            .join(" · ")}
        </div>
      )}
    </>
  );
}
