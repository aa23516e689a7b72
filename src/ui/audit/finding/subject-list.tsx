import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { AuditFinding, FindingSubject } from "../../../core/audit/audit-result.ts";
import { messageText } from "../../../core/message/message-text.ts";
import { shownLabel } from "../../../core/message/shown-name.ts";
import { openCookie } from "../../flow/open-exchange.ts";
import { useT, useTn } from "../../i18n/context.ts";
import { SeverityWord } from "../../parts/severity-word.tsx";
import { useStores } from "../../stores/stores-context.ts";
import { EvidenceLinks } from "../evidence-links.tsx";
import type { AuditModel } from "../model/audit-model.ts";

interface SubjectListProps {
  readonly finding: AuditFinding;
  readonly model: AuditModel;
}

/** Subjects that are shown at first, and how many more at each click. */
const FIRST = 5;
const MORE = 100;

export function SubjectList({ finding, model }: SubjectListProps): VNode {
  const tn = useTn();
  const [most, setMost] = useState(FIRST);
  const { subjects } = finding;
  const hidden = subjects.length - most;
  return (
    <ul class="finding-what">
      {subjects.slice(0, most).map((subject) => (
        <Subject key={subject.id} subject={subject} finding={finding} model={model} />
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" class="button link" onClick={() => setMost(most + MORE)}>
            {tn("audit_more_subjects", hidden)}
          </button>
        </li>
      )}
    </ul>
  );
}

interface SubjectProps extends SubjectListProps {
  readonly subject: FindingSubject;
}

function Subject({ subject, finding, model }: SubjectProps): VNode {
  const t = useT();
  const { selection } = useStores();
  const row = model.row(subject);
  const { label, severity, confidence } = subject;
  const shown = shownLabel(label, t);
  return (
    <li data-subject={label}>
      <p>
        {row === null ? (
          <strong>{shown}</strong>
        ) : (
          <button type="button" class="button link" data-open-cookie onClick={() => openCookie(selection, row.id)}>
            {shown}
          </button>
        )}{" "}
        {severity !== finding.severity && (
          <>
            <SeverityWord severity={severity} />{" "}
          </>
        )}
        {confidence !== finding.confidence && <span class="quiet">{t(`confidence_${confidence}`)} </span>}
        {messageText(t, subject.message)}
      </p>
      <EvidenceLinks evidence={subject.evidence} />
    </li>
  );
}
