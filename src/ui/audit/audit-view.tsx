import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { AuditBar } from "./audit-bar.tsx";
import { AuditProgress } from "./audit-progress.tsx";
import { AuditSummary } from "./audit-summary.tsx";
import { Coverage } from "./coverage/coverage.tsx";
import { Findings } from "./findings.tsx";
import { createAuditModel } from "./model/audit-model.ts";

/** What is wrong in the record and what was looked at: the finding of each rule, and each requirement of the standards. */
export function AuditView(): VNode {
  const t = useT();
  const stores = useStores();
  const model = useMemo(() => createAuditModel(stores, t), [stores, t]);
  const audit = model.audit.value;
  const { part } = stores.auditChoices;
  if (audit === null) {
    return (
      <div class="empty">
        <p role="status">{t("audit_working")}</p>
        <AuditProgress />
      </div>
    );
  }
  return (
    <div class="audit">
      <AuditBar model={model} audit={audit} />
      <AuditProgress />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and must be reached by keyboard */}
      <section class="audit-list" tabIndex={0} aria-label={t(`audit_part_${part.value}`)}>
        <AuditSummary audit={audit} />
        {part.value === "findings" ? <Findings model={model} audit={audit} /> : <Coverage audit={audit} />}
      </section>
    </div>
  );
}
