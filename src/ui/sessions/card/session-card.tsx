import type { VNode } from "preact";
import { useId } from "preact/hooks";
import { messageText } from "../../../core/message/message-text.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { EventList } from "../life/event-list.tsx";
import { LifeLine } from "../life/life-line.tsx";
import { findingsOf } from "../model/findings-of.ts";
import type { SessionsModel } from "../model/sessions-model.ts";
import { useTrackToken } from "../model/use-track-token.ts";
import { CardFindings } from "./card-findings.tsx";
import { CardHead } from "./card-head.tsx";
import { Comparison } from "./comparison.tsx";
import { FourSteps } from "./four-steps.tsx";
import { TokenPanel } from "./token-panel.tsx";
import { Why } from "./why.tsx";

interface CardProps {
  readonly track: SessionTrack;
  readonly model: SessionsModel;
}

/** One session: what it is and why we think so, its life, its token, and what is wrong with it. */
export function SessionCard({ track, model }: CardProps): VNode {
  const t = useT();
  const row = model.row(track);
  const { clock, analysis } = useStores();
  const now = clock.now.value;
  const findings = findingsOf(track, row, analysis.audit.value);
  const token = useTrackToken(track, now);
  const title = useId();
  return (
    <article class="session-card" data-session={track.name} data-host={track.host} aria-labelledby={title}>
      <CardHead id={title} track={track} token={token} row={row} />
      <Why track={track} />
      <LifeLine track={track} />
      <EventList track={track} />
      {track.unknowns.length > 0 && <Unknowns track={track} />}
      <CardFindings findings={findings} />
      <details class="session-more" data-part="steps">
        <summary>{t("sessions_steps")}</summary>
        <FourSteps track={track} />
      </details>
      <details class="session-more" data-part="token">
        <summary>{t("sessions_token")}</summary>
        <TokenPanel token={token} now={now} />
      </details>
      <details class="session-more" data-part="comparison">
        <summary>{t("sessions_comparison")}</summary>
        <Comparison track={track} findings={findings.length} token={token} />
      </details>
    </article>
  );
}

function Unknowns({ track }: { readonly track: SessionTrack }): VNode {
  const t = useT();
  return (
    <p class="session-unknowns quiet">
      {t("sessions_unknowns")} {track.unknowns.map((message) => messageText(t, message)).join(" · ")}
    </p>
  );
}
