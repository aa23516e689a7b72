import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { AuditFinding } from "../../../core/audit/audit-result.ts";
import { SEVERITIES, type Severity } from "../../../core/audit/finding.ts";
import { messageKey } from "../../../core/message/message.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { AuditModel } from "../model/audit-model.ts";
import { findingFix } from "../model/finding-fix.ts";
import { editRule } from "../model/mute.ts";
import { MuteForm } from "./mute-form.tsx";

interface FindingActionsProps {
  readonly finding: AuditFinding;
  readonly model: AuditModel;
}

/** Copies, and what the person says of the finding. */
export function FindingActions({ finding, model }: FindingActionsProps): VNode {
  const t = useT();
  const stores = useStores();
  const { client, notes, notices, record } = stores;
  const [muting, setMuting] = useState(false);
  const { rule } = finding;
  const edit = notes.notes.value.edits[rule] ?? {};
  const copy = (text: Promise<string>): void => {
    text
      .then((found) => client.copy(found))
      .then(() => notices.say(t("audit_copied")))
      .catch(() => notices.warn(t("audit_copy_failed")));
  };
  const fixText = async (): Promise<string> => {
    const { line, recognised } = findingFix(finding, model, record.record.value);
    const settings = recognised.map(({ name, setting }) => `${name}, ${setting.place}:\n${setting.code}`);
    const parts = [t(messageKey("rule", rule, "fix")), line && `Set-Cookie: ${line}`, ...settings];
    return parts.filter(Boolean).join("\n\n");
  };
  const markdown = async (): Promise<string> => {
    const { findingText } = await import("../../report/finding-text.ts");
    return findingText(stores, finding, t);
  };
  return (
    <div class="finding-actions">
      <div class="finding-buttons">
        <button type="button" class="button text" data-act="copy-fix" onClick={() => copy(fixText())}>
          {t("audit_copy_fix")}
        </button>
        <button type="button" class="button text" data-act="copy-markdown" onClick={() => copy(markdown())}>
          {t("audit_copy_markdown")}
        </button>
        <button
          type="button"
          class="button text"
          data-act="mute"
          aria-expanded={muting}
          onClick={() => setMuting(!muting)}
        >
          {t("audit_mute")}
        </button>
        <label class="check">
          {t("audit_severity")}
          <select
            class="choice"
            data-edit="severity"
            value={edit.severity ?? ""}
            onChange={({ currentTarget: { value } }) => editRule(notes, rule, { severity: severityOf(value) })}
          >
            <option value="">{t("audit_severity_found")}</option>
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {t(`severity_${severity}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="check finding-remark">
          {t("report_note")}
          <input
            class="field"
            data-edit="note"
            value={edit.note ?? ""}
            onChange={({ currentTarget }) => editRule(notes, rule, { note: currentTarget.value.trim() })}
          />
        </label>
      </div>
      {muting && <MuteForm finding={finding} onDone={() => setMuting(false)} />}
    </div>
  );
}

function severityOf(value: string): Severity | null {
  return SEVERITIES.find((severity) => severity === value) ?? null;
}
