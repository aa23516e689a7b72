import type { VNode } from "preact";
import type { AuditResult } from "../../core/audit/audit-result.ts";
import { SEVERITIES, type Severity } from "../../core/audit/finding.ts";
import { useFormats, useT } from "../i18n/context.ts";
import { classNames } from "../parts/class-names.ts";
import { SeverityWord } from "../parts/severity-word.tsx";
import { useStores } from "../stores/stores-context.ts";
import type { AuditModel } from "./model/audit-model.ts";
import { ScopeMenu } from "./scope/scope-menu.tsx";

interface AuditBarProps {
  readonly model: AuditModel;
  readonly audit: AuditResult;
}

/** How many of each severity, each a filter; the scope; findings or coverage. */
export function AuditBar({ model, audit }: AuditBarProps): VNode {
  const t = useT();
  const { number } = useFormats();
  const { auditChoices } = useStores();
  const { part, severities, info, text } = auditChoices;
  const counts = model.counts.value;
  const chosen = (severity: Severity): boolean => (severity === "info" ? info.value : severities.value.has(severity));
  const toggle = (severity: Severity) => (): void => {
    if (severity === "info") {
      info.value = !info.value;
      return;
    }
    const next = new Set(severities.value);
    if (!next.delete(severity)) next.add(severity);
    severities.value = next;
  };
  return (
    <div class="view-bar audit-bar">
      <fieldset class="audit-parts">
        <legend class="hidden-text">{t("audit_parts")}</legend>
        {(["findings", "coverage"] as const).map((id) => (
          <button
            key={id}
            type="button"
            class="button chip"
            data-part={id}
            aria-pressed={part.value === id}
            onClick={() => {
              part.value = id;
            }}
          >
            {t(`audit_part_${id}`)}
          </button>
        ))}
      </fieldset>
      {part.value === "findings" && (
        <fieldset class="audit-counts">
          <legend class="hidden-text">{t("audit_severities")}</legend>
          {SEVERITIES.map((severity) => (
            <button
              key={severity}
              type="button"
              class={classNames("button audit-count", counts[severity] === 0 && "none")}
              data-severity={severity}
              aria-pressed={chosen(severity)}
              title={t(severity === "info" ? "audit_show_info" : "audit_only_severity")}
              onClick={toggle(severity)}
            >
              <SeverityWord severity={severity} /> <strong>{number(counts[severity])}</strong>
              {severity === "info" && !info.value && counts.info > 0 && (
                <span class="quiet"> {t("audit_info_hidden")}</span>
              )}
            </button>
          ))}
        </fieldset>
      )}
      <input
        id="audit-filter"
        class="field"
        type="search"
        placeholder={t("audit_filter")}
        aria-label={t("audit_filter")}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <ScopeMenu audit={audit} />
    </div>
  );
}
