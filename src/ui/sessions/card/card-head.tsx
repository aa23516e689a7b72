import type { VNode } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { messageKey } from "../../../core/message/message.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";
import { openCookie } from "../../flow/open-exchange.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { TrackToken } from "../model/use-track-token.ts";

interface CardHeadProps {
  readonly id: string;
  readonly track: SessionTrack;
  readonly token: TrackToken | null;
  readonly row: CookieRow | null;
}

/** Name, place, state, and in few words what kind of session it is. */
export function CardHead({ id, track, token, row }: CardHeadProps): VNode {
  const t = useT();
  const { selection } = useStores();
  const strength = token?.strength.bitsAtMost ?? null;
  const facts = [
    t(`sessions_carrier_${track.role === "remember" ? "remember" : track.carrier}`),
    token?.reading && t(messageKey("sessions", "keeping", token.reading.state)),
    strength !== null && t("sessions_bits", strength),
    t(messageKey("session", "authenticates", track.authenticates)),
    track.product,
  ].filter(Boolean);
  return (
    <header class="session-head">
      <h2 id={id}>
        {track.name} <span class="quiet">@ {track.host}</span>
      </h2>
      <span class={`session-state ${track.state}`} data-state={track.state}>
        {t(messageKey("session", "state", track.state))}
      </span>
      <span class="session-facts quiet">{facts.join(" · ")}</span>
      {row && (
        <button type="button" class="button link" data-open-cookie onClick={() => openCookie(selection, row.id)}>
          {t("sessions_open_cookie")}
        </button>
      )}
    </header>
  );
}
