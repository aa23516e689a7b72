import type { VNode } from "preact";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { Grid, type Point } from "../grid/grid.tsx";
import { useFormats, useT } from "../i18n/context.ts";
import { MenuPopup } from "../parts/menu-popup.tsx";
import { useSize } from "../parts/use-size.ts";
import { useStores } from "../stores/stores-context.ts";
import { cookieCell } from "./cells/cookie-cell.tsx";
import { useRowMenu } from "./copy/use-row-menu.ts";
import type { CookiesModel } from "./model/cookies-model.ts";
import { roomOf, visibleColumns } from "./rows/columns.ts";

const rowId = (row: CookieRow): string => row.id;
const rowClass = (row: CookieRow): string => `state-${row.state}`;

/** The rows of the Cookies view with their context menu. */
export function CookieGrid({ model }: { readonly model: CookiesModel }): VNode {
  const t = useT();
  const formats = useFormats();
  const { settings, selection, search, scope, record } = useStores();
  const frame = useRef<HTMLDivElement>(null);
  const room = roomOf(useSize(frame)?.width ?? 0);
  const popup = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState<Point>({ left: 0, top: 0, bottom: 0 });
  const menu = useRowMenu(model.selected.value, model.context.value);
  const chosen = settings.columns.value.value;
  const columns = useMemo(
    () =>
      visibleColumns(chosen, room).map((column) => ({
        ...column,
        label: t(`cookies_column_${column.id}`),
        title: t(`cookies_column_${column.id}_title`),
      })),
    [chosen, room, t],
  );
  const context = model.context.value;
  const known = record.record.value;
  const cell = useCallback(
    (row: CookieRow, column: string) => cookieCell(row, column, { rows: context, record: known, t, formats }),
    [context, known, t, formats],
  );
  const sort = model.sort.value;
  const widths = settings.widths.value.value;

  return (
    <div ref={frame} class={`cookies-room ${room}`}>
      <Grid
        id="cookies-grid"
        label={t("cookies_grid")}
        rows={model.shown.value}
        rowId={rowId}
        rowClass={rowClass}
        columns={columns}
        cell={cell}
        widths={widths}
        onWidth={(column, width) => {
          const { [column]: _, ...others } = widths;
          settings.widths.set(width === null ? others : { ...others, [column]: width });
        }}
        sort={sort}
        onSort={(column) => {
          const turned = sort.column === column && sort.direction === "ascending";
          settings.sort.set({ column, direction: turned ? "descending" : "ascending" });
        }}
        order={JSON.stringify([sort, search.text.value, selection.facets.value, scope.site.value, scope.frame.value])}
        selected={model.selected.value?.id ?? null}
        onSelect={(id) => {
          selection.row.value = id;
        }}
        onOpen={(id) => {
          selection.row.value = id;
          selection.detailsOpen.value = true;
        }}
        onMenu={(_, at) => {
          setPoint(at);
          popup.current?.showPopover();
        }}
      />
      <MenuPopup id="cookies-row-menu" label={t("cookies_row_menu")} items={menu} popup={popup} anchor={() => point} />
    </div>
  );
}
