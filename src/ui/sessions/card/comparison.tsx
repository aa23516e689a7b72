import type { VNode } from "preact";
import { messageKey } from "../../../core/message/message.ts";
import { cookieCost, type FirstByteComparison } from "../../../core/session/cost.ts";
import { sessionLifetime } from "../../../core/session/track/lifetime.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";
import { useFormats, useT, useTn } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { TrackToken } from "../model/use-track-token.ts";
import { Lifetime } from "./lifetime.tsx";

interface ComparisonProps {
  readonly track: SessionTrack;
  /** How many. */
  readonly findings: number;
  readonly token: TrackToken | null;
}

/** Cookie against session with this site's own figures: place, security, life cycle, cost. */
export function Comparison({ track, findings, token }: ComparisonProps): VNode {
  const t = useT();
  const tn = useTn();
  const { bytes, number } = useFormats();
  const { record } = useStores();
  record.version.value;
  const cost = cookieCost(record.record.value, track);
  const state = token?.reading?.state ?? "unknown";
  return (
    <dl class="facts session-comparison">
      <dt>{t("sessions_compare_place")}</dt>
      <dd>
        {tn("sessions_compare_client", cost.clientCookies)} · {t(messageKey("sessions", "keeping", state))}
      </dd>
      <dt>{t("sessions_compare_security")}</dt>
      <dd>
        {tn("sessions_compare_findings", findings)} · {t(`sessions_compare_risk_${state.replaceAll("-", "_")}`)}
      </dd>
      <dt>{t("sessions_compare_life")}</dt>
      <dd>
        <Lifetime lifetime={sessionLifetime(record.record.value, track)} />
      </dd>
      <dt>{t("sessions_compare_cost")}</dt>
      <dd>
        {t("sessions_compare_bytes", bytes(cost.cookieBytes), number(cost.requests), bytes(cost.sessionBytes))}
        {cost.perPage !== null && ` · ${t("sessions_compare_per_page", bytes(cost.perPage))}`}
        {cost.perRequest !== null && ` · ${t("sessions_compare_per_request", bytes(cost.perRequest))}`}
      </dd>
      <dd>
        <FirstBytes comparisons={cost.firstByte} />
      </dd>
    </dl>
  );
}

/** Time to first byte with and without the session, for the requests that are most alike. */
function FirstBytes({ comparisons }: { readonly comparisons: readonly FirstByteComparison[] }): VNode {
  const t = useT();
  const { number } = useFormats();
  const [first] = comparisons;
  if (first === undefined) return <span class="quiet">{t("sessions_first_byte_none")}</span>;
  const { host, type, withSession, without } = first;
  const time = ({ median, count }: { readonly median: number; readonly count: number }): string =>
    `${number(Math.round(median))} ms (${number(count)})`;
  return <span>{t("sessions_first_byte", time(withSession), time(without), `${host}, ${type}`)}</span>;
}
