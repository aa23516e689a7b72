import type { ComponentChildren, VNode } from "preact";
import type { Connection, Ride, Tier } from "../../../core/connection/connection.ts";
import { messageText } from "../../../core/message/message-text.ts";
import { ExchangeLink } from "../../flow/exchange-link.tsx";
import { useFormats, useT, useTn } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { ConnectionsModel } from "../model/connections-model.ts";
import type { Lane } from "../model/lane.ts";
import { connectionName, millisecondsText, protocolText, rideName } from "../text/lane-text.ts";
import { CallsTable } from "./calls-table.tsx";
import { ChannelFacts } from "./channel-facts.tsx";
import { idleGaps } from "./idle-gaps.ts";
import { TierMark } from "./tier-mark.tsx";

interface HereTabProps {
  readonly lane: Lane | null;
  /** Place of the chosen ride in its connection. */
  readonly ride: number | null;
  readonly model: ConnectionsModel;
}

/** What happens here: the chosen connection and exchange, or else the first, and the calls that both sides made for them. */
export function HereTab({ lane, ride, model }: HereTabProps): VNode {
  const t = useT();
  const shown = lane ?? model.lanes.value.find(({ kind }) => kind !== "host") ?? null;
  if (shown === null || shown.kind === "host") return <p class="hint">{t("connections_choose")}</p>;
  if (shown.kind === "channel") return <ChannelFacts channel={shown.channel} model={model} />;
  const { connection } = shown;
  const chosen = connection.rides[ride ?? 0];
  return (
    <div class="here">
      <div class="here-facts">
        <ConnectionFacts connection={connection} />
        {chosen && <RideFacts ride={chosen} />}
      </div>
      {chosen && <CallsTable connection={connection} ride={chosen} />}
    </div>
  );
}

function ConnectionFacts({ connection }: { readonly connection: Connection }): VNode {
  const t = useT();
  const tn = useTn();
  const formats = useFormats();
  const { remoteAddress, protocol, tls, opening, why, ended, identity, rides } = connection;
  const opened = opening.reduce((sum, { start, end }) => sum + end - start, 0);
  const gaps = idleGaps(rides);
  const measured = identity === "measured";
  return (
    <dl class="here-list">
      <Fact name={t("connections_fact_connection")} tier={measured ? "measured" : "not-told"}>
        {measured ? connectionName(connection, t) : t("connections_unnamed_text")}
      </Fact>
      <Fact name={t("connections_fact_server")} tier={remoteAddress.tier}>
        {connection.host} · {remoteAddress.value ?? t("connections_not_told")} · {connection.port}
      </Fact>
      <Fact name={t("connections_fact_protocol")} tier={protocol.tier}>
        {protocolText(connection, t)}
      </Fact>
      <Fact name={t("connections_phase_tls")} tier={tls.tier}>
        {t(tls.value ? "connections_yes" : "connections_no_clear")}
      </Fact>
      <Fact name={t("connections_fact_opening")} tier={measured ? (opened > 0 ? "measured" : "derived") : "not-told"}>
        {!measured
          ? t("connections_not_told")
          : opened > 0
            ? opening
                .map(({ name, start, end }) => `${t(`connections_phase_${name}`)} ${millisecondsText(t, end - start)}`)
                .join(" · ")
            : t("connections_opened_before")}
      </Fact>
      {measured && why !== null && (
        <Fact name={t("connections_fact_why")} tier="derived">
          {messageText(t, why)}
        </Fact>
      )}
      <Fact name={t("connections_fact_rides")} tier={measured ? "measured" : "not-told"}>
        {tn("connections_exchanges", rides.length)}
        {measured && gaps.count > 0 && ` · ${tn("connections_gaps", gaps.count, formats.duration(gaps.longest))}`}
      </Fact>
      <Fact name={t("connections_fact_end")} tier={ended.tier}>
        {ended.value ? messageText(t, ended.value) : t("connections_not_told")}{" "}
        <span class="quiet">{t("connections_last_used", formats.exactClock(connection.lastUsed))}</span>
      </Fact>
    </dl>
  );
}

function RideFacts({ ride }: { readonly ride: Ride }): VNode {
  const t = useT();
  const { record } = useStores();
  const exchange = record.record.value.exchangesById.get(ride.exchangeId ?? "");
  const source: Tier = ride.phases.length > 0 ? "measured" : "not-told";
  return (
    <dl class="here-list">
      <Fact name={t("connections_fact_exchange")} tier={exchange ? "measured" : "not-told"}>
        {exchange ? (
          <ExchangeLink exchange={exchange} label={`${rideName(ride)} ${ride.status || ""}`} />
        ) : (
          `${rideName(ride)} · ${t("connections_no_exchange")}`
        )}
      </Fact>
      <Fact name={t("connections_fact_reused")} tier={ride.reused === null ? "not-told" : "measured"}>
        {t(ride.reused === null ? "connections_not_told" : ride.reused ? "connections_reused" : "connections_first")}
      </Fact>
      <Fact name={t("connections_fact_phases")} tier={source}>
        {ride.phases
          .map(({ name, start, end }) => `${t(`connections_phase_${name}`)} ${millisecondsText(t, end - start)}`)
          .join(" · ")}
        {ride.source === "wire" && <span class="quiet"> {t("connections_from_wire")}</span>}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly tier: Tier;
  readonly children: ComponentChildren;
}

function Fact({ name, tier, children }: FactProps): VNode {
  return (
    <div class="here-fact">
      <dt>{name}</dt>
      <dd>
        {children} <TierMark tier={tier} />
      </dd>
    </div>
  );
}
