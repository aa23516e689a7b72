import type { VNode } from "preact";
import type { FindingSubject } from "../../core/audit/audit-result.ts";
import { messageKey } from "../../core/message/message.ts";
import { messageText } from "../../core/message/message-text.ts";
import { openCookie, openExchange } from "../flow/open-exchange.ts";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";

/** Rules that explain why a sign-in failed: who opens the panel because of one should not have to look for it. */
const LEADING: ReadonlySet<string> = new Set(["sign-in-callback-withheld", "sign-in-cookie-lost"]);

/** The cause of a failed sign-in in one line, with the way to its set line and to the request that lacked the cookie. */
export function DiagnosisBanner(): VNode | null {
  const t = useT();
  const { analysis, selection } = useStores();
  const found = analysis.audit.value?.findings.find(({ rule, muted }) => LEADING.has(rule) && muted === null);
  // The newest attempt is the one that the person wonders about.
  const subject = found?.subjects.at(-1);
  if (found === undefined || subject === undefined) return null;
  const lacking = subject.evidence.at(-1);
  return (
    <div class="banner diagnosis" data-banner="diagnosis" data-rule={found.rule}>
      <span class="banner-text">
        <strong>{t(messageKey("rule", found.rule, "title"))}</strong> {messageText(t, subject.message)}
      </span>
      <button type="button" class="button text" data-show="line" onClick={() => showLine(subject)}>
        {t("panel_diagnosis_line")}
      </button>
      {lacking !== undefined && (
        <button type="button" class="button text" data-show="request" onClick={() => openExchange(selection, lacking)}>
          {t("panel_diagnosis_request")}
        </button>
      )}
    </div>
  );

  function showLine({ id }: FindingSubject): void {
    selection.detailsTab.value = "line";
    openCookie(selection, id);
  }
}
