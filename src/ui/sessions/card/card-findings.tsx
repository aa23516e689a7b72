import type { VNode } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { messageKey } from "../../../core/message/message.ts";
import { SEVERITY_SHAPES } from "../../cookies/text/severity.ts";
import { messageText, useT } from "../../i18n/context.ts";

/** What is wrong with the cookie that carries the session. */
export function CardFindings({ row }: { readonly row: CookieRow | null }): VNode | null {
  const t = useT();
  if (row === null || row.findings.length === 0) return null;
  return (
    <ul class="session-findings" aria-label={t("sessions_findings")}>
      {row.findings.map((finding) => (
        <li key={finding.rule} data-rule={finding.rule}>
          <span class={`severity ${finding.severity}`}>
            <span class="shape" aria-hidden="true">
              {SEVERITY_SHAPES[finding.severity]}
            </span>
            {t(`severity_${finding.severity}`)}
          </span>{" "}
          {t(messageKey("rule", finding.rule, "title"))} <span class="quiet">{messageText(t, finding.message)}</span>
        </li>
      ))}
    </ul>
  );
}
