import type { TargetedMouseEvent, VNode } from "preact";
import { messageText } from "../../core/message/message-text.ts";
import { useFormats, useT, useTn } from "../i18n/context.ts";
import { classNames } from "../parts/class-names.ts";
import { ChannelLane } from "./channel-lane.tsx";
import { ConnectionLane } from "./connection-lane.tsx";
import { LANE_HEIGHT } from "./layout/lane-drawing.ts";
import type { Chosen, ConnectionsModel } from "./model/connections-model.ts";
import type { Lane } from "./model/lane.ts";
import { SessionMark } from "./session-mark.tsx";
import { connectionName, protocolText } from "./text/lane-text.ts";

interface LaneRowProps {
  readonly lane: Lane;
  readonly index: number;
  /** Of the drawing, in CSS pixels. */
  readonly width: number;
  readonly model: ConnectionsModel;
  /** What is chosen in this lane. */
  readonly ride: Chosen | null;
  readonly onChoose: (x: number, y: number) => void;
}

/** A host, a connection or a WebSocket: its name, and what happened on it. */
export function LaneRow({ lane, index, width, model, ride, onChoose }: LaneRowProps): VNode {
  const onClick = (event: TargetedMouseEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.querySelector(".lane-drawing")?.getBoundingClientRect();
    if (box) onChoose(event.clientX - box.left, event.clientY - box.top);
  };
  const place = { top: `${index * LANE_HEIGHT}px` };
  if (lane.kind === "host") {
    return (
      // biome-ignore lint/a11y/useSemanticElements: rows of a table cannot be placed one by one
      <div
        role="row"
        class="lane lane-host"
        style={place}
        aria-rowindex={index + 1}
        tabIndex={-1}
        data-host={lane.origin}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a th needs a table, and rows of a table cannot be placed one by one */}
        <span role="rowheader" class="lane-host-name" tabIndex={-1}>
          <HostName lane={lane} />
        </span>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a table cannot be placed one by one
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys of all its rows
    <div
      id={`lane-${index}`}
      role="row"
      class={classNames("lane", `lane-${lane.kind}`, ride !== null && "selected")}
      style={place}
      aria-rowindex={index + 1}
      aria-selected={ride !== null}
      tabIndex={-1}
      data-lane={lane.id}
      onClick={onClick}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a th needs a table, and rows of a table cannot be placed one by one */}
      <span role="rowheader" class="lane-name" tabIndex={-1}>
        <LaneName lane={lane} model={model} />
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a th needs a table, and rows of a table cannot be placed one by one */}
      <div role="gridcell" class="lane-drawing" tabIndex={-1}>
        {lane.kind === "connection" ? (
          <ConnectionLane lane={lane} width={width} model={model} ride={ride?.ride ?? null} />
        ) : (
          <ChannelLane channel={lane.channel} width={width} model={model} />
        )}
      </div>
    </div>
  );
}

function HostName({ lane }: { readonly lane: Extract<Lane, { kind: "host" }> }): VNode {
  const t = useT();
  const tn = useTn();
  const [first] = lane.connections;
  const addresses = [...new Set(lane.connections.flatMap(({ remoteAddress }) => remoteAddress.value ?? []))];
  const protocols = [...new Set(lane.connections.map((connection) => protocolText(connection, t)))];
  const named = lane.connections.filter(({ identity }) => identity === "measured").length;
  const notes = [
    first && protocols.join(", "),
    addresses.join(", "),
    named > 0 && tn("connections_count", named),
    lane.channels.length > 0 && tn("connections_channels", lane.channels.length),
  ].filter(Boolean);
  return (
    <>
      <strong>{lane.origin}</strong> <span class="quiet">{notes.join(" · ")}</span>
    </>
  );
}

function LaneName({
  lane,
  model,
}: {
  readonly lane: Exclude<Lane, { kind: "host" }>;
  readonly model: ConnectionsModel;
}): VNode {
  const t = useT();
  const tn = useTn();
  const formats = useFormats();
  if (lane.kind === "channel") {
    const { channel } = lane;
    const sent = channel.frames.filter(({ direction }) => direction === "sent").length;
    const state = channel.state.value;
    const note =
      state === null
        ? t("connections_frames_not_told")
        : t(`connections_channel_${state}`, formats.number(sent), formats.number(channel.frames.length - sent));
    return (
      <>
        <span class="lane-id">{t("connections_channel")}</span>
        {model.withSession(channel.handshake) && <SessionMark />}
        <span class="lane-note quiet" title={note}>
          {note}
        </span>
      </>
    );
  }
  const { connection } = lane;
  const withSession = connection.rides.filter(({ exchangeId }) => model.withSession(exchangeId)).length;
  const { why } = connection;
  return (
    <>
      <span class="lane-id">{connectionName(connection, t)}</span>
      <span class="lane-count" title={tn("connections_exchanges", connection.rides.length)}>
        {formats.number(connection.rides.length)}
      </span>
      {withSession > 0 && (
        <span class="lane-sessions" title={tn("connections_with_session", withSession)}>
          <SessionMark />
          {formats.number(withSession)}
        </span>
      )}
      {why && (
        <span class="lane-note quiet" title={messageText(t, why)}>
          {t(`${why.key}_short`)}
        </span>
      )}
    </>
  );
}
