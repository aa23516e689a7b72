import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { Channel } from "../../../core/connection/connection.ts";
import { Grid } from "../../grid/grid.tsx";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { ConnectionsModel } from "../model/connections-model.ts";
import type { Lane } from "../model/lane.ts";
import { type FrameRow, frameRows } from "./frame-rows.ts";

interface FramesTabProps {
  readonly lane: Lane | null;
  readonly model: ConnectionsModel;
}

/** The frames of the chosen WebSocket, or of the first where none is chosen. */
export function FramesTab({ lane, model }: FramesTabProps): VNode {
  const t = useT();
  const channel = lane?.kind === "channel" ? lane.channel : (model.map.value.channels[0] ?? null);
  if (channel === null) return <p class="hint">{t("connections_no_channel")}</p>;
  if (channel.state.tier === "not-told") return <p class="hint">{t("connections_frames_not_told_text")}</p>;
  return <FrameList key={channel.id} channel={channel} />;
}

const COLUMNS = [
  { id: "time", min: 70, width: 96, grow: 0, align: "start" },
  { id: "direction", min: 40, width: 86, grow: 0, align: "start" },
  { id: "type", min: 40, width: 62, grow: 0, align: "start" },
  { id: "size", min: 40, width: 62, grow: 0, align: "end" },
  { id: "payload", min: 80, width: 160, grow: 1, align: "start" },
] as const;

const rowId = ({ id }: FrameRow): string => id;
const rowClass = ({ frame }: FrameRow): string => `frame-${frame.direction}`;
const SORT = { column: "time", direction: "ascending" } as const;
const NOTHING = (): void => {};

function FrameList({ channel }: { readonly channel: Channel }): VNode {
  const t = useT();
  const formats = useFormats();
  const { values } = useStores();
  const text = useSignal("");
  const direction = useSignal<"all" | "sent" | "received">("all");
  const selected = useSignal<string | null>(null);
  const { frames } = channel;
  const rows = useMemo(() => frameRows(frames, text.value, direction.value), [frames, text.value, direction.value]);
  const columns = useMemo(
    () =>
      COLUMNS.map((column) => ({
        ...column,
        label: t(`connections_frame_${column.id}`),
        title: t(`connections_frame_${column.id}`),
      })),
    [t],
  );
  const shown = values.shown.value;
  const cell = useCallback(
    ({ frame }: FrameRow, column: string): string => {
      if (column === "time") return formats.exactClock(frame.at);
      if (column === "direction") return t(`connections_${frame.direction}`);
      if (column === "type")
        return t(`connections_opcode_${[1, 2, 8, 9, 10].includes(frame.opcode) ? frame.opcode : "other"}`);
      if (column === "size") return formats.number(frame.size);
      return shown ? frame.preview : values.mask(frame.preview);
    },
    [formats, t, shown, values],
  );
  return (
    <div class="frames">
      <div class="frames-bar">
        <input
          id="frames-filter"
          class="field"
          type="search"
          value={text.value}
          placeholder={t("connections_frames_filter")}
          aria-label={t("connections_frames_filter")}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <select
          id="frames-direction"
          class="choice"
          aria-label={t("connections_frame_direction")}
          value={direction.value}
          onChange={(event) => {
            const { value } = event.currentTarget;
            direction.value = value === "sent" || value === "received" ? value : "all";
          }}
        >
          <option value="all">{t("connections_both_ways")}</option>
          <option value="sent">{t("connections_sent")}</option>
          <option value="received">{t("connections_received")}</option>
        </select>
        <span id="frames-count" class="quiet" role="status">
          {t("connections_frames_of", formats.number(rows.length), formats.number(frames.length))}
        </span>
        <button
          id="frames-show-values"
          type="button"
          class="button chip"
          aria-pressed={shown}
          onClick={() => {
            values.shown.value = !shown;
          }}
        >
          {t("panel_show_values")}
        </button>
      </div>
      <Grid
        id="frames-grid"
        label={t("connections_tab_frames")}
        rows={rows}
        rowId={rowId}
        rowClass={rowClass}
        columns={columns}
        cell={cell}
        widths={{}}
        onWidth={NOTHING}
        sort={SORT}
        onSort={NOTHING}
        order={`${direction.value} ${text.value}`}
        selected={selected.value}
        onSelect={(id) => {
          selected.value = id;
        }}
        onOpen={NOTHING}
        onMenu={NOTHING}
      />
    </div>
  );
}
