import type { Phase } from "../../../core/connection/connection.ts";
import { messageText } from "../../../core/message/message-text.ts";
import { readUrl } from "../../../core/site/url-parts.ts";
import type { T } from "../../i18n/context.ts";
import type { Formats } from "../../i18n/formats.ts";
import type { ConnectionsModel } from "../model/connections-model.ts";
import { channelOrigin, connectionOrigin } from "../model/lane.ts";
import { connectionName, protocolText, rideName } from "../text/lane-text.ts";
import { phaseLength, type TableRow } from "./table-rows.ts";

export interface CellContext {
  readonly t: T;
  readonly formats: Formats;
  readonly model: ConnectionsModel;
}

const PHASES: ReadonlySet<string> = new Set(["blocked", "dns", "tcp", "tls", "quic", "send", "wait", "receive"]);

const NONE = "–";

/** The text of a cell; a dash for what there is not. */
export function tableCell(row: TableRow, column: string, { t, formats, model }: CellContext): string {
  if (row.kind === "channel") return channelCell(row, column, { t, formats, model });
  const { connection, ride } = row;
  if (PHASES.has(column)) {
    const length = phaseLength(ride, column as Phase["name"]);
    return length === null ? NONE : length.toFixed(1);
  }
  switch (column) {
    case "connection":
      return connectionName(connection, t);
    case "host":
      return connectionOrigin(connection);
    case "exchange":
      return rideName(ride);
    case "status":
      return ride.status === 0 ? NONE : String(ride.status);
    case "start":
      return formats.exactClock(ride.start);
    case "protocol":
      return protocolText(connection, t);
    case "address":
      return connection.remoteAddress.value ?? NONE;
    case "reused":
      return ride.reused === null
        ? t("connections_not_told")
        : t(ride.reused ? "connections_reused" : "connections_first");
    case "session":
      return model.withSession(ride.exchangeId) ? "◆" : NONE;
    case "why":
      return row.at === 0 && connection.why ? messageText(t, connection.why) : NONE;
    case "end":
      if (row.at < connection.rides.length - 1) return NONE;
      return connection.ended.value ? messageText(t, connection.ended.value) : t("connections_not_told");
    default:
      return NONE;
  }
}

function channelCell(
  { channel }: Extract<TableRow, { kind: "channel" }>,
  column: string,
  { t, formats, model }: CellContext,
): string {
  const sent = channel.frames.filter(({ direction }) => direction === "sent").length;
  const { pathname } = readUrl(channel.url) ?? { pathname: "" };
  switch (column) {
    case "connection":
      return t("connections_channel");
    case "host":
      return channelOrigin(channel);
    case "exchange":
      return `GET ${pathname}`;
    case "status":
      return "101";
    case "start":
      return formats.exactClock(channel.openedAt);
    case "session":
      return model.withSession(channel.handshake) ? "◆" : NONE;
    case "frames":
      return channel.state.value === null ? t("connections_not_told") : `${sent} ↑ ${channel.frames.length - sent} ↓`;
    case "end":
      if (channel.closedAt !== null) return t("connections_closed_at", formats.exactClock(channel.closedAt));
      return channel.state.value === null ? t("connections_not_told") : t(`connections_state_${channel.state.value}`);
    default:
      return NONE;
  }
}
