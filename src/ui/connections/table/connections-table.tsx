import type { VNode } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import { openExchange } from "../../flow/open-exchange.ts";
import { Grid } from "../../grid/grid.tsx";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { ConnectionsModel } from "../model/connections-model.ts";
import { tableCell } from "./table-cell.ts";
import { TABLE_COLUMNS } from "./table-columns.ts";
import { rideRowId, type TableRow, tableRows } from "./table-rows.ts";

const rowId = ({ id }: TableRow): string => id;
const rowClass = ({ kind }: TableRow): string => `table-${kind}`;
const SORT = { column: "connection", direction: "ascending" } as const;
const NOTHING = (): void => {};

/** What the lanes draw, as a table: the same facts, to be read line by line. */
export function ConnectionsTable({ model }: { readonly model: ConnectionsModel }): VNode {
  const t = useT();
  const formats = useFormats();
  const { selection } = useStores();
  const lanes = model.lanes.value;
  const rows = useMemo(() => tableRows(lanes), [lanes]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const columns = useMemo(
    () =>
      TABLE_COLUMNS.map((column) => ({
        ...column,
        label: t(`connections_column_${column.id}`),
        title: t(`connections_column_${column.id}_title`),
      })),
    [t],
  );
  const figures = model.figures.value;
  const cell = useCallback(
    (row: TableRow, column: string) => tableCell(row, column, { t, formats, model }),
    // Which exchanges had a session changes with the figures.
    [t, formats, model, figures],
  );
  const chosen = model.chosen.value;
  const choose = (id: string): void => {
    const row = byId.get(id);
    if (row) model.choose(row.lane, row.kind === "ride" ? row.at : null);
  };
  return (
    <div class="cookies-room">
      <Grid
        id="connections-grid"
        label={t("connections_table")}
        rows={rows}
        rowId={rowId}
        rowClass={rowClass}
        columns={columns}
        cell={cell}
        widths={{}}
        onWidth={NOTHING}
        sort={SORT}
        onSort={NOTHING}
        order={String(rows.length === 0)}
        selected={chosen === null ? null : chosen.ride === null ? chosen.lane : rideRowId(chosen.lane, chosen.ride)}
        onSelect={choose}
        onOpen={(id) => {
          choose(id);
          if (selection.exchange.value !== null) openExchange(selection, selection.exchange.value);
        }}
        onMenu={NOTHING}
      />
    </div>
  );
}
