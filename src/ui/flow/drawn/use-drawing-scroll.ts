import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { DrawnRow } from "./layout/drawn-row.ts";
import type { RowTops, Span } from "./layout/row-tops.ts";

/** Rows are made anew when the view has moved by so much, in CSS pixels; as much and more stands ready on either side. */
const STEP = 88;
const MARGIN = 176;

export interface DrawingScroll {
  readonly span: Span;
  readonly onScroll: () => void;
  /** Scrolls as little as it takes to have a row in view; `middle` puts it there where it was out of view. */
  readonly show: (row: number, middle?: boolean) => void;
  readonly to: (scrollTop: number) => void;
  /** Part of the drawing in view, 0 to 1. */
  readonly view: { readonly start: number; readonly end: number };
}

interface Known {
  scrollTop: number;
  step: number;
  rows: readonly DrawnRow[];
  tops: RowTops | null;
}

/** Keeps the scroll position of the drawing: the same row under the eye while rows come, fold and grow. */
export function useDrawingScroll(
  scroller: RefObject<HTMLElement | null>,
  height: number,
  rows: readonly DrawnRow[],
  tops: RowTops,
  places: ReadonlyMap<string, number>,
): DrawingScroll {
  const [, update] = useReducer((count: number) => count + 1, 0);
  const known = useRef<Known>({ scrollTop: 0, step: 0, rows, tops: null });
  const state = known.current;

  if (state.tops !== tops) {
    if (state.tops !== null && state.scrollTop > 0) {
      const at = state.tops.rowAt(state.scrollTop);
      const place = places.get(state.rows[at]?.id ?? "");
      if (place !== undefined) state.scrollTop = Math.max(0, tops.top(place) + state.scrollTop - state.tops.top(at));
    }
    state.rows = rows;
    state.tops = tops;
  }
  // Before the height is known there is nothing to keep inside of it.
  if (height > 0) state.scrollTop = Math.max(0, Math.min(state.scrollTop, tops.total - height));
  state.step = Math.floor(state.scrollTop / STEP);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && Math.abs(element.scrollTop - state.scrollTop) >= 1) element.scrollTop = state.scrollTop;
  });

  const to = (scrollTop: number): void => {
    state.scrollTop = Math.max(0, Math.min(scrollTop, tops.total - height));
    update(undefined as never);
  };
  const total = Math.max(1, tops.total);
  return {
    span: tops.span(state.step * STEP, height + STEP, MARGIN),
    view: { start: state.scrollTop / total, end: Math.min(1, (state.scrollTop + height) / total) },
    to,
    onScroll() {
      state.scrollTop = scroller.current?.scrollTop ?? 0;
      if (Math.floor(state.scrollTop / STEP) !== state.step) update(undefined as never);
    },
    show(row, middle = false) {
      const [top, bottom] = [tops.top(row), tops.top(row + 1)];
      if (top >= state.scrollTop && bottom <= state.scrollTop + height) return update(undefined as never);
      if (middle) to(top - height / 2);
      else to(top < state.scrollTop ? top : bottom - height);
    },
  };
}
