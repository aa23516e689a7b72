import type { VNode } from "preact";
import type { AuditResult } from "../../core/audit/audit-result.ts";
import { useFormats, useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";

/** Of what this is the audit, and what the reader must know before believing it. */
export function AuditSummary({ audit }: { readonly audit: AuditResult }): VNode {
  const t = useT();
  const { clock } = useFormats();
  const { record } = useStores();
  record.version.value;
  const { begin, imported, last } = record.record.value;
  const events = record.events;
  const browser = begin && `${t(`browser_${begin.browser}`)} ${begin.version}`;
  const [first] = events;
  const { pageLoads, signedIn, observatory } = audit;
  const facts = [
    imported === null ? browser : t("audit_imported", imported.creator),
    first && last && t("audit_recorded", clock(first.at), clock(last.at)),
    t(`audit_signed_in_${signedIn}`),
    observatory &&
      t("audit_observatory", observatory.modifier > 0 ? `+${observatory.modifier}` : String(observatory.modifier)),
  ].filter(Boolean);
  return (
    <div class="audit-summary">
      <p class="quiet" title={observatory?.result ?? ""}>
        {facts.join(" · ")}
      </p>
      {pageLoads === 0 && (
        <p class="audit-caution" data-caution="no-page">
          {t("report_no_page_load")} {t("audit_no_page_next")}
        </p>
      )}
      {pageLoads > 0 && signedIn === "no" && (
        <p class="audit-caution" data-caution="signed-out">
          {t("report_signed_out_only")} {t("audit_signed_out_next")}
        </p>
      )}
    </div>
  );
}
