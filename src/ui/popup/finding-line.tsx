import type { VNode } from "preact";
import { messageKey } from "../../core/message/message.ts";
import { shownLabel } from "../../core/message/shown-name.ts";
import { useT, useTn } from "../i18n/context.ts";
import { firstFinding } from "./first-finding.ts";
import type { PopupStores } from "./popup-stores.ts";
import { SeverityMark } from "./severity-mark.tsx";

/** The worst finding, and the way to the others. */
export function FindingLine({ stores }: { readonly stores: PopupStores }): VNode | null {
  const t = useT();
  const tn = useTn();
  const rows = stores.cookies.rows.value;
  const worst = firstFinding(rows, stores.analysis.audit.value);
  if (worst === null) return rows.length === 0 ? null : <p class="popup-fine">{t("popup_no_findings")}</p>;
  const { rule, severity, where, others } = worst;
  return (
    <button
      type="button"
      class="popup-finding"
      data-severity={severity}
      onClick={() => stores.commands.run({ name: "open-page" })}
    >
      <SeverityMark severity={severity} />
      <span class="popup-finding-text">
        {t("popup_finding", t(messageKey("severity", severity)), t(messageKey("rule", rule, "title")))}
        <span class="popup-finding-where">
          {shownLabel(where, t)}
          {others > 0 && ` · ${tn("popup_more_findings", others)}`}
        </span>
      </span>
    </button>
  );
}
