import type { VNode } from "preact";
import type { SessionTrack } from "../../core/session/track/session-track.ts";
import { useT, useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { correct } from "./correct.ts";

/** What the person said is no session, with the way back. */
export function NotSessions({ tracks }: { readonly tracks: readonly SessionTrack[] }): VNode | null {
  const t = useT();
  const tn = useTn();
  const { notes } = useStores();
  if (tracks.length === 0) return null;
  return (
    <details id="not-sessions" class="not-sessions">
      <summary>{tn("sessions_refused", tracks.length)}</summary>
      <ul>
        {tracks.map((track) => (
          <li key={track.id}>
            {track.name} <span class="quiet">{track.host}</span>{" "}
            <button type="button" class="button link" onClick={() => correct(notes, track, null)}>
              {t("sessions_take_back")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
