import type { VNode } from "preact";
import { SEVERITIES } from "../../../core/audit/finding.ts";
import { shownCorrection } from "../../../core/audit/fix/shown-correction.ts";
import { messageKey } from "../../../core/message/message.ts";
import { messageText } from "../../../core/message/message-text.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { SEVERITY_SHAPES } from "../text/severity.ts";
import { ExchangeText } from "./exchange-text.tsx";
import type { TabProps } from "./tab-props.ts";

/** What is wrong with the cookie, worst first, the exchanges that show it, and what to do about it. */
export function FindingsTab({ row }: TabProps): VNode {
  const t = useT();
  const { record } = useStores();
  if (row.findings.length === 0) return <p class="hint">{t("cookies_no_findings")}</p>;
  const sorted = [...row.findings].sort(
    (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );
  const rules = row.findings.map(({ rule }) => rule);
  const corrected = shownCorrection(record.record.value, row, rules);
  return (
    <ul class="findings">
      {sorted.map((finding) => (
        <li key={finding.rule} data-rule={finding.rule}>
          <h3>
            <span class={`severity ${finding.severity}`}>
              <span class="shape" aria-hidden="true">
                {SEVERITY_SHAPES[finding.severity]}
              </span>
              {t(`severity_${finding.severity}`)}
            </span>{" "}
            {t(messageKey("rule", finding.rule, "title"))}
            <span class="quiet"> · {t(`confidence_${finding.confidence}`)}</span>
          </h3>
          <p>{messageText(t, finding.message)}</p>
          {finding.evidence.length > 0 && (
            <div class="evidence">
              {t("cookies_evidence")}
              {finding.evidence.slice(0, 20).map((id) => {
                const exchange = record.record.value.exchangesById.get(id);
                return exchange && <ExchangeText key={id} exchange={exchange} />;
              })}
            </div>
          )}
          <p class="line-fix" data-fix={finding.rule}>
            <strong>{t("report_fix")}</strong> {t(messageKey("rule", finding.rule, "fix"))}
          </p>
        </li>
      ))}
      {corrected !== null && (
        <li>
          <p class="quiet">{t("cookies_corrected_line")}</p>
          <pre id="corrected-line" class="line">
            <code>Set-Cookie: {corrected}</code>
          </pre>
        </li>
      )}
    </ul>
  );
}
