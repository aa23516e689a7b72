import type { TargetedKeyboardEvent, TargetedPointerEvent, TargetedWheelEvent, VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { openExchange } from "../flow/open-exchange.ts";
import { rowWindow, scrollToRow } from "../grid/window.ts";
import { useT } from "../i18n/context.ts";
import { useSize } from "../parts/use-size.ts";
import { useStores } from "../stores/stores-context.ts";
import { LaneRow } from "./lane-row.tsx";
import { LANE_HEIGHT, rideAt } from "./layout/lane-drawing.ts";
import { panned, zoomed } from "./layout/viewport.ts";
import type { ConnectionsModel } from "./model/connections-model.ts";
import type { Lane } from "./model/lane.ts";
import { moved } from "./model/move.ts";
import { Ruler } from "./ruler.tsx";

/** Width of what stands before the drawing, in CSS pixels. */
const NAMES = 232;
const NAMES_NARROW = 124;
const NARROW = 560;

const ZOOM_STEP = 1.25;
const PAN_STEP = 0.2;

/** The lanes over time, of which only those near the view are in the document. */
export function Lanes({ model }: { readonly model: ConnectionsModel }): VNode {
  const t = useT();
  const { selection, record } = useStores();
  const scroller = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const [scrollTop, setScrollTop] = useState(0);
  const lanes = model.lanes.value;
  const chosen = model.chosen.value;
  const names = (size?.width ?? 0) < NARROW ? NAMES_NARROW : NAMES;
  const width = Math.max(0, (size?.width ?? 0) - names);
  const height = size?.height ?? 0;
  const { first, end } = rowWindow(scrollTop, height, LANE_HEIGHT, lanes.length);
  const at = lanes.findIndex(({ id }) => id === chosen?.lane);
  const shown = at >= 0 && (at < first || at >= end) ? [at] : [];

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || at < 0) return;
    const top = scrollToRow(at, element.scrollTop, height - LANE_HEIGHT, LANE_HEIGHT);
    if (top !== element.scrollTop) element.scrollTop = top;
    // Only a new choice brings its lane into view: who scrolls away has a reason.
  }, [chosen?.lane]);

  const setView = (change: (length: number) => ReturnType<typeof panned>): void => {
    model.chosenView.value = change(model.scale.value.length);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "+" || event.key === "=")
      setView((length) => zoomed(model.view.value, 1 / ZOOM_STEP, 0.5, length));
    else if (event.key === "-") setView((length) => zoomed(model.view.value, ZOOM_STEP, 0.5, length));
    else if (event.key === "0") model.chosenView.value = null;
    else if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      setView((length) => panned(model.view.value, event.key === "ArrowLeft" ? -PAN_STEP : PAN_STEP, length));
    } else if (event.key === "Enter" && selection.exchange.value !== null && chosen !== null) {
      openExchange(selection, selection.exchange.value);
    } else {
      const target = moved(event.key, lanes, chosen);
      if (target === null) return;
      model.choose(target.lane, target.ride);
    }
    event.preventDefault();
  };
  const onWheel = (event: TargetedWheelEvent<HTMLDivElement>): void => {
    const part = Math.max(
      0,
      Math.min(1, (event.clientX - event.currentTarget.getBoundingClientRect().left - names) / width),
    );
    if (event.ctrlKey || event.metaKey) {
      setView((length) => zoomed(model.view.value, event.deltaY < 0 ? 1 / ZOOM_STEP : ZOOM_STEP, part, length));
    } else if (event.deltaX !== 0 || event.shiftKey) {
      setView((length) => panned(model.view.value, (event.deltaX || event.deltaY) / Math.max(1, width), length));
    } else return;
    event.preventDefault();
  };
  const pan = usePan(width, (part) => setView((length) => panned(model.view.value, part, length)));
  const choose = (lane: Lane, x: number, y: number): void => {
    if (lane.kind === "channel") model.choose(lane, null);
    if (lane.kind !== "connection") return;
    const { rides } = lane.connection;
    const track = Math.floor((y / LANE_HEIGHT) * lane.tracks.count);
    const ride = rideAt(rides, model.scale.value, model.view.value, width, { x, track, tracks: lane.tracks });
    model.choose(lane, ride >= 0 ? ride : 0);
  };
  record.version.value;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose rows are placed one by one
    <div
      ref={scroller}
      id="connections-lanes"
      class="lanes"
      role="grid"
      aria-label={t("connections_lanes")}
      aria-rowcount={lanes.length}
      aria-activedescendant={at >= 0 ? `lane-${at}` : undefined}
      aria-describedby="connections-keys"
      tabIndex={0}
      style={{ "--lane-names": `${names}px` }}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
      onWheel={onWheel}
    >
      <span id="connections-keys" hidden>
        {t("connections_keys")}
      </span>
      <Ruler model={model} width={width} />
      <div class="lanes-body" style={{ height: `${lanes.length * LANE_HEIGHT}px` }} {...pan}>
        {[...Array.from({ length: end - first }, (_, index) => first + index), ...shown].map((index) => {
          const lane = lanes[index];
          if (!lane) return null;
          return (
            <LaneRow
              key={lane.id}
              lane={lane}
              index={index}
              width={width}
              model={model}
              ride={chosen?.lane === lane.id ? chosen : null}
              onChoose={(x, y) => choose(lane, x, y)}
            />
          );
        })}
      </div>
    </div>
  );
}

interface PanHandlers {
  readonly onPointerDown: (event: TargetedPointerEvent<HTMLDivElement>) => void;
}

/** Dragging the drawing moves it along time. */
function usePan(width: number, move: (part: number) => void): PanHandlers {
  return {
    onPointerDown(event) {
      if (event.button !== 0 || event.pointerType === "touch") return;
      const element = event.currentTarget;
      let from = event.clientX;
      let dragging = false;
      element.onpointermove = (next) => {
        if (!dragging && Math.abs(next.clientX - from) < 4) return;
        if (!dragging) element.setPointerCapture(next.pointerId);
        dragging = true;
        move((from - next.clientX) / Math.max(1, width));
        from = next.clientX;
      };
      const stop = (): void => {
        element.onpointermove = null;
      };
      element.onpointerup = stop;
      element.onpointerleave = stop;
      element.onlostpointercapture = stop;
    },
  };
}
