import type { VNode } from "preact";
import { messageText } from "../../../core/message/message-text.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { correct } from "../correct.ts";

/** Why this is taken for a session, and what the person says to that. */
export function Why({ track }: { readonly track: SessionTrack }): VNode {
  const t = useT();
  const { notes } = useStores();
  const say = (correction: "session" | "not-session" | null) => (): void => correct(notes, track, correction);
  return (
    <div class="session-why">
      <ul aria-label={t("sessions_why")}>
        <li>
          <strong>{t(`confidence_${track.confidence}`)}</strong>
        </li>
        {track.evidence.map((message) => (
          <li key={`${message.key}${message.params?.join() ?? ""}`}>{messageText(t, message)}</li>
        ))}
      </ul>
      {track.correction === "session" ? (
        <button type="button" class="button link" data-correct="undo" onClick={say(null)}>
          {t("sessions_take_back")}
        </button>
      ) : (
        <span class="session-say">
          <button type="button" class="button link" data-correct="session" onClick={say("session")}>
            {t("sessions_is_session")}
          </button>
          <button type="button" class="button link" data-correct="not-session" onClick={say("not-session")}>
            {t("sessions_is_none")}
          </button>
        </span>
      )}
    </div>
  );
}
