import type { TargetedSubmitEvent, VNode } from "preact";
import { useState } from "preact/hooks";
import type { AuditFinding } from "../../../core/audit/audit-result.ts";
import { shownLabel } from "../../../core/message/shown-name.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ALL_SUBJECTS, mute } from "../model/mute.ts";

interface MuteFormProps {
  readonly finding: AuditFinding;
  readonly onDone: () => void;
}

/** More than anybody chooses from. */
const MOST_SUBJECTS = 200;

/** What is put aside, and why: without a reason the report could not say it. */
export function MuteForm({ finding: { rule, subjects }, onDone }: MuteFormProps): VNode {
  const t = useT();
  const { notes } = useStores();
  const [subject, setSubject] = useState(ALL_SUBJECTS);
  const [reason, setReason] = useState("");
  const labels = [...new Set(subjects.map(({ label }) => label))].slice(0, MOST_SUBJECTS);
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    mute(notes, { rule, subject, reason: reason.trim() });
    onDone();
  };
  return (
    <form class="mute-form" onSubmit={onSubmit}>
      <select
        class="choice"
        aria-label={t("audit_mute_what")}
        value={subject}
        onChange={({ currentTarget }) => setSubject(currentTarget.value)}
      >
        <option value={ALL_SUBJECTS}>{t("audit_mute_all")}</option>
        {labels.map((label) => (
          <option key={label} value={label}>
            {shownLabel(label, t)}
          </option>
        ))}
      </select>
      <input
        class="field"
        name="reason"
        required
        maxLength={500}
        pattern=".*\S.*"
        placeholder={t("audit_mute_reason")}
        aria-label={t("audit_mute_reason")}
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
        ref={(field) => field?.focus()}
      />
      <button type="submit" class="button text">
        {t("audit_mute_do")}
      </button>
      <button type="button" class="button text" onClick={onDone}>
        {t("panel_cancel")}
      </button>
    </form>
  );
}
