import type { VNode } from "preact";
import type { AuditFinding } from "../../../core/audit/audit-result.ts";
import { messageKey } from "../../../core/message/message.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { AuditModel } from "../model/audit-model.ts";
import { type FrameworkSetting, findingFix } from "../model/finding-fix.ts";

interface FindingFixProps {
  readonly finding: AuditFinding;
  readonly model: AuditModel;
}

/** What to do: in words, as the corrected line, and as the setting of the framework. */
export function FindingFix({ finding, model }: FindingFixProps): VNode {
  const t = useT();
  const { record } = useStores();
  const { line, recognised, others } = findingFix(finding, model, record.record.value);
  return (
    <div class="finding-fix">
      <p>
        <strong>{t("report_fix")}</strong> {t(messageKey("rule", finding.rule, "fix"))}
      </p>
      {line !== null && (
        <pre class="line">
          <code>Set-Cookie: {line}</code>
        </pre>
      )}
      {recognised.map((setting) => (
        <SettingText key={setting.name} {...setting} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t(recognised.length > 0 ? "audit_other_frameworks" : "audit_frameworks")}</summary>
          {others.map((setting) => (
            <SettingText key={setting.name} {...setting} />
          ))}
        </details>
      )}
    </div>
  );
}

function SettingText({ name, setting, shownBy }: FrameworkSetting): VNode {
  const t = useT();
  return (
    <div class="framework" data-framework={name}>
      <p>
        <a href={setting.url} target="_blank" rel="noreferrer">
          {name}
        </a>{" "}
        <span class="quiet">
          {setting.place}
          {shownBy !== null && ` · ${t("audit_shown_by", shownBy)}`}
        </span>
      </p>
      <pre class="line">
        <code>{setting.code}</code>
      </pre>
    </div>
  );
}
