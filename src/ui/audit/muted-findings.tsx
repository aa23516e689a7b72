import type { VNode } from "preact";
import { messageKey } from "../../core/message/message.ts";
import type { Mute } from "../../core/report/record-file.ts";
import { useT, useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import type { AuditModel } from "./model/audit-model.ts";
import { ALL_SUBJECTS, takeBack } from "./model/mute.ts";

/** What the person put aside and why, with the way back. A mute stays listed when nothing breaks its rule now. */
export function MutedFindings({ model }: { readonly model: AuditModel }): VNode | null {
  const t = useT();
  const tn = useTn();
  const { notes } = useStores();
  const { mutes } = notes.notes.value;
  const found = new Set(model.muted.value.map(({ rule }) => rule));
  if (mutes.length === 0) return null;
  const subject = (mute: Mute): string => (mute.subject === ALL_SUBJECTS ? t("audit_mute_all") : mute.subject);
  return (
    <details id="audit-muted" class="audit-aside" open>
      <summary>{tn("audit_muted", mutes.length)}</summary>
      <ul>
        {mutes.map((mute) => (
          <li key={`${mute.rule} ${mute.subject}`} data-rule={mute.rule}>
            <strong>{t(messageKey("rule", mute.rule, "title"))}</strong> {subject(mute)}{" "}
            <span class="quiet">
              {t("report_muted_because")} {mute.reason}
              {!found.has(mute.rule) && ` · ${t("audit_mute_idle")}`}
            </span>{" "}
            <button
              type="button"
              class="button link"
              data-unmute={mute.rule}
              aria-label={t("audit_unmute_of", t(messageKey("rule", mute.rule, "title")))}
              onClick={() => takeBack(notes, mute)}
            >
              {t("audit_unmute")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
