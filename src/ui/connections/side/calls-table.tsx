import type { VNode } from "preact";
import type { Connection, Ride } from "../../../core/connection/connection.ts";
import { useT } from "../../i18n/context.ts";
import { millisecondsText } from "../text/lane-text.ts";
import { type CallStep, callsOf } from "./calls-of.ts";
import { TierMark } from "./tier-mark.tsx";

interface CallsTableProps {
  readonly connection: Connection;
  readonly ride: Ride;
}

/** The calls of both sides next to each other, with the times that were measured between them. */
export function CallsTable({ connection, ride }: CallsTableProps): VNode {
  const t = useT();
  const quic = connection.protocol.value === "h3";
  return (
    <table class="calls" id="connections-calls">
      <caption>{t("connections_calls")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("connections_calls_client")}</th>
          <th scope="col">{t("connections_calls_time")}</th>
          <th scope="col">{t("connections_calls_server")}</th>
        </tr>
      </thead>
      <tbody>
        {callsOf(connection, ride).map((step) => (
          <tr key={step.id} class={step.tier === "illustrated" ? "illustrated" : ""} data-call={step.id}>
            <td>
              <Call name={step.client} quic={quic} />
            </td>
            <td>
              <Time step={step} start={ride.start} />
            </td>
            <td>
              <Call name={step.server} quic={quic} />{" "}
              {step.server !== null && step.tier !== "illustrated" && <TierMark tier="illustrated" />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Call({ name, quic }: { readonly name: string | null; readonly quic: boolean }): VNode | null {
  const t = useT();
  if (name === null) return null;
  return (
    <span title={t(quic && name === "connect" ? "connections_call_connect_quic" : `connections_call_${name}`)}>
      <code>{name}()</code>
    </span>
  );
}

function Time({ step, start }: { readonly step: CallStep; readonly start: number }): VNode {
  const t = useT();
  const label = t(`connections_step_${step.id}`);
  const { start: from, end } = step;
  return (
    <>
      <span class="call-step">{label}</span>{" "}
      {from !== null && end !== null && (
        <span class="call-time">
          {from >= start ? t("connections_at", millisecondsText(t, from - start)) : t("connections_earlier")}
          {end > from && ` · ${millisecondsText(t, end - from)}`}
        </span>
      )}{" "}
      <TierMark tier={step.tier} />
    </>
  );
}
