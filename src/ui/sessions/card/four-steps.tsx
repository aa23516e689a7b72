import type { VNode } from "preact";
import type { Exchange, ExchangeId } from "../../../core/capture/exchange.ts";
import { messageKey } from "../../../core/message/message.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";
import { exchangeName } from "../../cookies/text/exchange-name.ts";
import { ExchangeLink } from "../../flow/exchange-link.tsx";
import { useT, useTn } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { fourSteps } from "../model/four-steps.ts";

/** The four steps of a session on this one: request, id, Set-Cookie, carried until its end. */
export function FourSteps({ track }: { readonly track: SessionTrack }): VNode {
  const t = useT();
  const tn = useTn();
  const { record } = useStores();
  const steps = fourSteps(track);
  const link = (id: ExchangeId | null): VNode | string => {
    const exchange: Exchange | undefined = record.record.value.exchangesById.get(id ?? "");
    return exchange ? <ExchangeLink exchange={exchange} label={exchangeName(exchange)} /> : t("sessions_step_unseen");
  };
  const carrier = track.carrier;
  return (
    <ol class="four-steps">
      <li>
        {t("sessions_step_request")} {link(steps.birth)}
      </li>
      <li>{t("sessions_step_id")}</li>
      <li>
        {t(`sessions_step_given_${carrier}`)} {link(steps.birth)}
      </li>
      <li>
        {tn("sessions_step_carried", steps.carries)} {link(steps.lastCarry)}{" "}
        <span class="quiet">{t(messageKey("session", "state", track.state))}</span>
      </li>
    </ol>
  );
}
