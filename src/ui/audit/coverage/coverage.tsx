import type { VNode } from "preact";
import type { AuditResult, RequirementResult, RequirementState } from "../../../core/audit/audit-result.ts";
import { messageKey } from "../../../core/message/message.ts";
import { messageText } from "../../../core/message/message-text.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { EvidenceLinks } from "../evidence-links.tsx";
import { hasWords, wordsOf } from "../model/filter-findings.ts";

/** A sign for each state, so that colour is never the only difference. */
const SIGNS: Readonly<Record<RequirementState, string>> = {
  fail: "✕",
  partly: "◐",
  pass: "✓",
  "not-exercised": "○",
  "not-observable": "–",
};

const STATES: readonly RequirementState[] = ["fail", "partly", "pass", "not-exercised", "not-observable"];

/** How the record stands to each requirement of the standards. */
export function Coverage({ audit }: { readonly audit: AuditResult }): VNode {
  const t = useT();
  const { number } = useFormats();
  const { auditChoices } = useStores();
  const wanted = wordsOf(auditChoices.text.value);
  const says = (requirement: RequirementResult): string => {
    const { item, message, state, rules } = requirement;
    return [item, titleOf(requirement, t), messageText(t, message), t(stateKey(state)), ...rules].join(" ");
  };
  const shown = audit.coverage.filter((requirement) => hasWords(says(requirement), wanted));
  const count = (state: RequirementState): number => audit.coverage.filter((one) => one.state === state).length;
  return (
    <>
      <p class="coverage-counts" role="status">
        {STATES.map((state) => (
          <span key={state} class={`requirement-state ${state}`}>
            <span aria-hidden="true">{SIGNS[state]}</span> {t(stateKey(state))} {number(count(state))}
          </span>
        ))}
      </p>
      <table class="coverage">
        <thead>
          <tr>
            <th scope="col">{t("report_column_item")}</th>
            <th scope="col">{t("report_column_level")}</th>
            <th scope="col">{t("report_column_state")}</th>
            <th scope="col">{t("report_column_finding")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((requirement) => (
            <Row key={`${requirement.standard} ${requirement.item}`} requirement={requirement} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p class="empty">{t("audit_none_of_filter")}</p>}
    </>
  );
}

function Row({ requirement }: { readonly requirement: RequirementResult }): VNode {
  const t = useT();
  const { standard, item, level, state, message, evidence } = requirement;
  return (
    <tr data-item={item} data-state={state}>
      <th scope="row">
        <span class="requirement-item">{item.startsWith(standard) ? item : `${standard} ${item}`}</span>{" "}
        <span class="quiet">{titleOf(requirement, t)}</span>
      </th>
      <td class="quiet">{level === null ? "" : t("audit_level", level)}</td>
      <td>
        <span class={`requirement-state ${state}`}>
          <span aria-hidden="true">{SIGNS[state]}</span> {t(stateKey(state))}
        </span>
      </td>
      <td>
        {messageText(t, message)}
        <EvidenceLinks evidence={evidence} />
      </td>
    </tr>
  );
}

function stateKey(state: RequirementState): string {
  return messageKey("report", "requirement", state);
}

/** WSTG names itself in its items. */
function titleOf({ standard, item }: RequirementResult, t: (key: string) => string): string {
  const name = item.startsWith(standard) ? item : `${standard}_${item}`;
  return t(messageKey("coverage", name.toLowerCase(), "title"));
}
