import type { VNode } from "preact";
import type { AuditResult } from "../../core/audit/audit-result.ts";
import { useT, useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { FindingItem } from "./finding/finding-item.tsx";
import type { AuditModel } from "./model/audit-model.ts";
import { MutedFindings } from "./muted-findings.tsx";

interface FindingsProps {
  readonly model: AuditModel;
  readonly audit: AuditResult;
}

/** One finding per rule, worst first; then what was put aside, and what lies outside the scope. */
export function Findings({ model, audit }: FindingsProps): VNode {
  const t = useT();
  const tn = useTn();
  const { auditChoices } = useStores();
  const shown = model.shown.value;
  const counting = audit.findings.filter(({ muted }) => muted === null).length;
  const info = auditChoices.info.value ? 0 : model.counts.value.info;
  return (
    <>
      <p id="audit-found" class="hidden-text" role="status">
        {tn("audit_found", shown.length)}
      </p>
      {shown.length === 0 && (
        <p class="empty">{t(counting - info > 0 ? "audit_none_of_filter" : emptyText(audit, info))}</p>
      )}
      {shown.map((finding, at) => (
        <FindingItem key={finding.rule} finding={finding} model={model} first={at === 0} />
      ))}
      <MutedFindings model={model} />
      {audit.outOfScope.length > 0 && (
        <details id="audit-outside" class="audit-aside">
          <summary>{tn("audit_outside", audit.outOfScope.length)}</summary>
          {audit.outOfScope.map((finding) => (
            <FindingItem key={finding.rule} finding={finding} model={model} place="outside" />
          ))}
        </details>
      )}
    </>
  );
}

/** Silence means nothing before there was something to judge. */
function emptyText({ pageLoads }: AuditResult, info: number): string {
  if (pageLoads === 0) return "audit_nothing_yet";
  return info > 0 ? "audit_only_info" : "audit_nothing_found";
}
