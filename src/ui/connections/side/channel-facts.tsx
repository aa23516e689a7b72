import type { VNode } from "preact";
import { lossyText } from "../../../core/bytes/byte-string.ts";
import type { Channel } from "../../../core/connection/connection.ts";
import { parseCookieHeader } from "../../../core/cookie/parse-cookie-header.ts";
import { ExchangeLink } from "../../flow/exchange-link.tsx";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { ConnectionsModel } from "../model/connections-model.ts";
import { SessionMark } from "../session-mark.tsx";
import { TierMark } from "./tier-mark.tsx";

interface ChannelFactsProps {
  readonly channel: Channel;
  readonly model: ConnectionsModel;
}

/** Who opened a WebSocket, with which cookies, and whether it is open. */
export function ChannelFacts({ channel, model }: ChannelFactsProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { record } = useStores();
  const handshake = record.record.value.exchangesById.get(channel.handshake ?? "");
  const names = channel.cookie === null ? [] : parseCookieHeader(channel.cookie).map(({ name }) => lossyText(name));
  const told = channel.state.tier !== "not-told";
  const octets = channel.frames.reduce((sum, { size }) => sum + size, 0);
  return (
    <div class="here">
      <dl class="here-list" id="connections-channel">
        <div class="here-fact">
          <dt>{t("connections_channel")}</dt>
          <dd>
            {channel.url} <TierMark tier="measured" />
          </dd>
        </div>
        <div class="here-fact">
          <dt>{t("connections_fact_handshake")}</dt>
          <dd>
            {handshake ? (
              <ExchangeLink exchange={handshake} label={t("connections_handshake_name")} />
            ) : (
              t("connections_no_exchange")
            )}{" "}
            <TierMark tier={handshake ? "measured" : "not-told"} />
          </dd>
        </div>
        <div class="here-fact">
          <dt>{t("connections_fact_cookies")}</dt>
          <dd>
            {model.withSession(channel.handshake) && <SessionMark />}{" "}
            {handshake === undefined
              ? t("connections_not_told")
              : names.length === 0
                ? t("connections_no_cookies")
                : names.join(", ")}{" "}
            <TierMark tier={handshake ? "measured" : "not-told"} />
          </dd>
        </div>
        <div class="here-fact">
          <dt>{t("connections_fact_origin")}</dt>
          <dd>
            {channel.origin ?? t("connections_not_told")}{" "}
            <TierMark tier={channel.origin === null ? "not-told" : "measured"} />
          </dd>
        </div>
        <div class="here-fact">
          <dt>{t("connections_fact_state")}</dt>
          <dd>
            {channel.state.value === null ? t("connections_not_told") : t(`connections_state_${channel.state.value}`)}{" "}
            <span class="quiet">
              {t("connections_opened_at", formats.exactClock(channel.openedAt))}
              {channel.closedAt !== null && ` · ${t("connections_closed_at", formats.exactClock(channel.closedAt))}`}
            </span>{" "}
            <TierMark tier={channel.state.tier} />
          </dd>
        </div>
        <div class="here-fact">
          <dt>{t("connections_tab_frames")}</dt>
          <dd>
            {told
              ? t(
                  "connections_frames_sum",
                  formats.number(channel.frames.length + channel.framesDropped),
                  formats.bytes(octets),
                )
              : t("connections_frames_not_told")}
            {channel.framesDropped > 0 &&
              ` · ${t("connections_frames_dropped", formats.number(channel.framesDropped))}`}{" "}
            <TierMark tier={told ? "measured" : "not-told"} />
          </dd>
        </div>
        <div class="here-fact">
          <dt>{t("connections_fact_connection")}</dt>
          <dd>
            {t("connections_channel_connection")} <TierMark tier="not-told" />
          </dd>
        </div>
      </dl>
    </div>
  );
}
