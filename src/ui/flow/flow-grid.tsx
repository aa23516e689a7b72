import type { ComponentChildren, VNode } from "preact";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { CaptureRecord } from "../../core/capture/record.ts";
import { Grid, type Point } from "../grid/grid.tsx";
import { useFormats, useT } from "../i18n/context.ts";
import { MenuPopup } from "../parts/menu-popup.tsx";
import { useSize } from "../parts/use-size.ts";
import { useStores } from "../stores/stores-context.ts";
import { flowCell } from "./cells/flow-cell.tsx";
import { FlowDivider } from "./cells/flow-divider.tsx";
import { useFlowMenu } from "./details/use-flow-menu.ts";
import type { FlowModel } from "./model/flow-model.ts";
import { exchangeState, isStateless } from "./rows/exchange-state.ts";
import { FLOW_FOLD_BELOW, flowColumns } from "./rows/flow-columns.ts";
import type { FlowItem } from "./rows/flow-item.ts";

const itemId = ({ id }: FlowItem): string => id;
const itemDivider = (item: FlowItem): ComponentChildren =>
  item.kind === "exchange" ? null : <FlowDivider item={item} />;

function itemClass(item: FlowItem, record: CaptureRecord): string {
  if (item.kind !== "exchange") return "";
  return `exchange-${exchangeState(item.exchange)}${isStateless(record, item.exchange) ? " stateless" : ""}`;
}

/** The exchanges as rows, with marks and navigations between them. */
export function FlowGrid({ model }: { readonly model: FlowModel }): VNode {
  const t = useT();
  const formats = useFormats();
  const { settings, selection, search, scope, record } = useStores();
  const room = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState<Point>({ left: 0, top: 0, bottom: 0 });
  const folded = (useSize(room)?.width ?? 0) < FLOW_FOLD_BELOW;
  const columns = useMemo(
    () =>
      flowColumns(folded).map((column) => ({
        ...column,
        label: t(`flow_column_${column.id}`),
        title: t(`flow_column_${column.id}_title`),
      })),
    [folded, t],
  );
  const known = record.record.value;
  const version = record.version.value;
  // Exchanges change in place, so another version is another cell.
  const cell = useCallback(
    (item: FlowItem, column: string) =>
      item.kind === "exchange" ? flowCell(item.exchange, column, { record: known, t, formats }) : null,
    [known, version, t, formats],
  );
  const selected = known.exchangesById.get(selection.exchange.value ?? "") ?? null;
  const menu = useFlowMenu(selected);
  const direction = settings.flowDirection.value.value;
  const widths = settings.flowWidths.value.value;
  return (
    <div ref={room} class="cookies-room">
      <Grid
        id="flow-grid"
        label={t("flow_grid")}
        rows={model.items.value}
        rowId={itemId}
        rowClass={(item) => itemClass(item, known)}
        columns={columns}
        cell={cell}
        divider={itemDivider}
        widths={widths}
        onWidth={(column, width) => {
          const { [column]: _, ...others } = widths;
          settings.flowWidths.set(width === null ? others : { ...others, [column]: width });
        }}
        sort={{ column: folded ? "clock" : "time", direction }}
        onSort={(column) => {
          if (column === "time" || column === "clock")
            settings.flowDirection.set(direction === "ascending" ? "descending" : "ascending");
        }}
        order={JSON.stringify([direction, search.text.value, scope.site.value, scope.frame.value])}
        selected={selection.exchange.value}
        onSelect={(id) => {
          selection.exchange.value = id;
          selection.exchangeOpen.value = true;
        }}
        onOpen={(id) => {
          selection.exchange.value = id;
          selection.exchangeOpen.value = true;
          requestAnimationFrame(() => document.getElementById("exchange-panel")?.focus());
        }}
        onMenu={(_, at) => {
          setPoint(at);
          popup.current?.showPopover();
        }}
      />
      <MenuPopup id="flow-row-menu" label={t("flow_row_menu")} items={menu} popup={popup} anchor={() => point} />
    </div>
  );
}
