import type { VNode } from "preact";
import { useId } from "preact/hooks";
import type { AuditFinding } from "../../../core/audit/audit-result.ts";
import { messageKey } from "../../../core/message/message.ts";
import { shownLabel } from "../../../core/message/shown-name.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { SeverityWord } from "../../parts/severity-word.tsx";
import { useStores } from "../../stores/stores-context.ts";
import type { AuditModel } from "../model/audit-model.ts";
import { FindingBody } from "./finding-body.tsx";

interface FindingItemProps {
  readonly finding: AuditFinding;
  readonly model: AuditModel;
  /** The first of the list is open unless the person closes it. */
  readonly first?: boolean;
  readonly place?: "outside";
}

/** Subjects that the line names; the rest is counted. */
const NAMED = 2;

/** One rule in one line, and behind it what breaks it and what to do. */
export function FindingItem({ finding, model, first = false, place }: FindingItemProps): VNode {
  const t = useT();
  const { number } = useFormats();
  const { auditChoices } = useStores();
  const body = useId();
  const { rule, severity, confidence, subjects } = finding;
  const name = `${place ?? ""}${rule}`;
  const open = auditChoices.opened.value[name] ?? (first || severity === "critical" || severity === "high");
  const toggle = (): void => {
    auditChoices.opened.value = { ...auditChoices.opened.value, [name]: !open };
  };
  const more = subjects.length - NAMED;
  return (
    <article class="finding" data-rule={rule} data-severity={severity}>
      <h2>
        <button type="button" class="finding-head" aria-expanded={open} aria-controls={body} onClick={toggle}>
          <SeverityWord severity={severity} />
          <span class="finding-title">{t(messageKey("rule", rule, "title"))}</span>
          <span class="finding-subjects quiet" title={subjects.map(({ label }) => shownLabel(label, t)).join("\n")}>
            {subjects
              .slice(0, NAMED)
              .map(({ label }) => shownLabel(label, t))
              .join(", ")}
            {more > 0 && ` +${number(more)}`}
          </span>
          <span class="finding-sure quiet">{t(`confidence_${confidence}`)}</span>
        </button>
      </h2>
      <div id={body} class="finding-body" hidden={!open}>
        {open && <FindingBody finding={finding} model={model} />}
      </div>
    </article>
  );
}
