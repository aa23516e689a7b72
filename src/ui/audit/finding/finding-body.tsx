import type { VNode } from "preact";
import type { AuditFinding } from "../../../core/audit/audit-result.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { AuditModel } from "../model/audit-model.ts";
import { FindingActions } from "./finding-actions.tsx";
import { FindingFix } from "./finding-fix.tsx";
import { SubjectList } from "./subject-list.tsx";

interface FindingBodyProps {
  readonly finding: AuditFinding;
  readonly model: AuditModel;
}

/** What breaks the rule with its evidence, what to do about it, where it stands, and what the person makes of it. */
export function FindingBody({ finding, model }: FindingBodyProps): VNode {
  const t = useT();
  const references = useStores().analysis.references(finding.rule);
  return (
    <>
      {finding.note !== "" && (
        <p class="finding-note">
          <strong>{t("report_note")}</strong> {finding.note}
        </p>
      )}
      <SubjectList finding={finding} model={model} />
      <FindingFix finding={finding} model={model} />
      {references.length > 0 && (
        <p class="finding-references quiet">
          {references.map(({ standard, version, item, url }, at) => (
            <>
              {at > 0 && " · "}
              <a key={url} href={url} target="_blank" rel="noreferrer" title={`${standard} ${version}`}>
                {item.startsWith(standard) ? item : `${standard} ${item}`}
              </a>
            </>
          ))}
        </p>
      )}
      <FindingActions finding={finding} model={model} />
    </>
  );
}
