import type { TargetedKeyboardEvent, TargetedMouseEvent, VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Point } from "../../grid/grid.tsx";
import { MenuPopup } from "../../parts/menu-popup.tsx";
import { useStores } from "../../stores/stores-context.ts";
import { useFlowMenu } from "../details/use-flow-menu.ts";
import type { DrawContext } from "./draw-context.ts";
import { keyMove, stopFrom } from "./drawing-keys.ts";
import type { DrawnModel } from "./drawn-model.ts";
import { HEAD_HEIGHT, LifelineMarks, LifelineNames } from "./lifeline-marks.tsx";
import { Minimap } from "./minimap-strip.tsx";
import { RowMark, rowElementId } from "./row-mark.tsx";
import { useDrawingScroll } from "./use-drawing-scroll.ts";

interface DrawingProps {
  readonly model: DrawnModel;
  readonly context: DrawContext;
  /** Of the room for the drawing, in CSS pixels. */
  readonly height: number;
}

/**
 * The drawing: a list box whose options are the rows, of which only those near the view are in the document.
 * https://www.w3.org/WAI/ARIA/apg/patterns/listbox/
 */
export function Drawing({ model, context, height: room }: DrawingProps): VNode {
  const { t } = context;
  const { selection } = useStores();
  const scroller = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const seen = useRef<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const [point, setPoint] = useState<Point>({ left: 0, top: 0, bottom: 0 });
  const [rows, tops, places] = [model.rows.value, model.tops.value, model.places.value];
  const height = Math.max(0, room - HEAD_HEIGHT);
  const scroll = useDrawingScroll(scroller, height, rows, tops, places);
  const selected = selection.exchange.value;
  const at = places.get(other ?? selected ?? "") ?? places.get(selected ?? "") ?? stopFrom(rows, 0, 1) ?? 0;
  const exchangeAt = (row: number) => {
    const found = rows[row];
    return found?.kind === "exchange" ? found.exchange : null;
  };
  const menu = useFlowMenu(exchangeAt(at));

  useLayoutEffect(() => {
    // An exchange that was chosen elsewhere comes into view, out of its run if need be.
    if (selected === seen.current || height === 0) return;
    const place = places.get(selected ?? "");
    if (selected === null || place === undefined) return;
    const row = rows[place];
    if (row?.kind === "fold") {
      model.toggle(row.id);
      return;
    }
    seen.current = selected;
    setOther(null);
    scroll.show(place, true);
  });

  const choose = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    if (row.kind === "exchange") {
      seen.current = row.id;
      selection.exchange.value = row.id;
      selection.exchangeOpen.value = true;
    }
    setOther(row.kind === "exchange" ? null : row.id);
    scroll.show(index);
  };
  const open = (index: number): void => {
    const row = rows[index];
    if (row?.kind === "fold") {
      setOther(row.id);
      model.toggle(row.id);
    }
    if (row?.kind !== "exchange") return;
    choose(index);
    requestAnimationFrame(() => document.getElementById("exchange-panel")?.focus());
  };
  const runOf = (index: number): number => {
    const row = rows[index];
    return row?.kind === "exchange" && row.run !== null ? (places.get(row.run) ?? index) : index;
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[at];
    const target = keyMove(event.key, { rows, tops, points: model.points.value, at, height });
    if (target !== null) choose(target);
    else if (event.key === "Enter" || event.key === " ") open(at);
    else if (event.key === "ArrowRight" && row?.kind === "fold" && !row.open) open(at);
    else if (event.key === "ArrowLeft" && row?.kind === "fold" && row.open) open(at);
    else if (event.key === "ArrowLeft" && runOf(at) !== at) choose(runOf(at));
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      if (exchangeAt(at) === null) return;
      setPoint(document.getElementById(rowElementId(at))?.getBoundingClientRect() ?? point);
      popup.current?.showPopover();
    } else return;
    event.preventDefault();
  };
  const pointed = (event: TargetedMouseEvent<HTMLDivElement>): number =>
    places.get((event.target as Element).closest("[data-row]")?.getAttribute("data-row") ?? "") ?? -1;
  const part = { top: tops.top(scroll.span.first), bottom: tops.top(scroll.span.end) };
  const indices = Array.from({ length: scroll.span.end - scroll.span.first }, (_, index) => scroll.span.first + index);

  return (
    <div class="drawn-room">
      <div
        ref={scroller}
        id="flow-drawing"
        class="drawing"
        role="listbox"
        aria-label={t("drawn_list")}
        aria-activedescendant={rows.length > 0 ? rowElementId(at) : undefined}
        tabIndex={0}
        onScroll={scroll.onScroll}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const index = pointed(event);
          if (rows[index]?.kind === "fold") open(index);
          else if (index >= 0 && stopFrom(rows, index, 1) === index) choose(index);
        }}
        onDblClick={(event) => {
          const index = pointed(event);
          if (exchangeAt(index) !== null) open(index);
        }}
        onContextMenu={(event) => {
          const index = pointed(event);
          if (exchangeAt(index) === null) return;
          event.preventDefault();
          choose(index);
          setPoint({ left: event.clientX, top: event.clientY, bottom: event.clientY });
          popup.current?.showPopover();
        }}
      >
        <svg class="drawn drawn-head" role="presentation" width={context.lines.width} height={HEAD_HEIGHT}>
          <LifelineNames context={context} />
        </svg>
        <div class="drawn-body" role="presentation" style={{ height: `${tops.total}px` }}>
          <svg
            class="drawn"
            role="presentation"
            width={context.lines.width}
            height={part.bottom - part.top}
            style={{ top: `${part.top}px` }}
            data-following={context.followed !== null}
          >
            <LifelineMarks height={part.bottom - part.top} context={context} />
            {withReached(indices, at, rows.length).map((index) => {
              const row = rows[index];
              return (
                row && (
                  <RowMark
                    key={row.id}
                    row={row}
                    index={index}
                    count={rows.length}
                    y={tops.top(index) - part.top}
                    selected={row.id === selected}
                    reached={index === at}
                    context={context}
                  />
                )
              );
            })}
          </svg>
        </div>
      </div>
      <Minimap points={model.points.value} tops={tops} height={room} view={scroll.view} onScroll={scroll.to} />
      <MenuPopup id="drawn-row-menu" label={t("flow_row_menu")} items={menu} popup={popup} anchor={() => point} />
    </div>
  );
}

/** The rows in view, and the one that the list names as the active one. */
function withReached(indices: readonly number[], at: number, count: number): readonly number[] {
  if (at >= count || indices.includes(at)) return indices;
  return at < (indices[0] ?? 0) ? [at, ...indices] : [...indices, at];
}
