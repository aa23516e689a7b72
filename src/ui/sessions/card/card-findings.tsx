import type { VNode } from "preact";
import type { Severity } from "../../../core/audit/finding.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { type Message, messageKey } from "../../../core/message/message.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";
import { SEVERITY_SHAPES } from "../../cookies/text/severity.ts";
import { messageText, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";

interface CardFindingsProps {
  readonly track: SessionTrack;
  readonly row: CookieRow | null;
}

interface Told {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
}

/** What is wrong with the session, and with the cookie that carries it. What the person muted is left to the audit. */
export function CardFindings({ track, row }: CardFindingsProps): VNode | null {
  const t = useT();
  const { analysis } = useStores();
  const audit = analysis.audit.value;
  const counting = [...(audit?.findings ?? []), ...(audit?.outOfScope ?? [])].filter(({ muted }) => muted === null);
  const ofSession = counting.flatMap(({ rule, subjects }): readonly Told[] =>
    subjects.filter(({ kind, id }) => kind === "session" && id === track.id).map((subject) => ({ ...subject, rule })),
  );
  const told: readonly Told[] = [...ofSession, ...(row?.findings ?? [])];
  if (told.length === 0) return null;
  return (
    <ul class="session-findings" aria-label={t("sessions_findings")}>
      {told.map((finding) => (
        <li key={finding.rule} data-rule={finding.rule}>
          <span class={`severity ${finding.severity}`}>
            <span class="shape" aria-hidden="true">
              {SEVERITY_SHAPES[finding.severity]}
            </span>
            {t(`severity_${finding.severity}`)}
          </span>{" "}
          {t(messageKey("rule", finding.rule, "title"))} <span class="quiet">{messageText(t, finding.message)}</span>
        </li>
      ))}
    </ul>
  );
}
