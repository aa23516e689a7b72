import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { useSize } from "../parts/use-size.ts";
import { ROW_HEIGHT } from "./grid-row.tsx";
import { freshPlace, keepPlace, placeOf } from "./scroll-place.ts";
import { type RowWindow, rowWindow, scrollToRow } from "./window.ts";

/** Height of the header line, its border included. */
const HEADER_HEIGHT = 23;

export interface GridScroll {
  readonly window: RowWindow;
  /** Width inside the scroll bar; 0 before it is known. */
  readonly width: number;
  /** Rows that fit the view. */
  readonly page: number;
  readonly onScroll: () => void;
  readonly show: (index: number) => void;
}

/**
 * Keeps the scroll position of a virtual list: the same rows under the eye while rows come and go, the selected row or
 * the top when `order` (sort and filter) changes.
 */
export function useGridScroll(
  scroller: RefObject<HTMLElement | null>,
  ids: readonly string[],
  selected: string | null,
  order: string,
): GridScroll {
  const size = useSize(scroller);
  const height = Math.max(0, (size?.height ?? 0) - HEADER_HEIGHT);
  const [, update] = useReducer((count: number) => count + 1, 0);
  const known = useRef({ ids, order, height, scrollTop: 0, window: { first: 0, end: 0 } });
  const state = known.current;

  if (state.ids !== ids || state.order !== order) {
    const view = { scrollTop: state.scrollTop, height, ids: state.ids, selected };
    state.scrollTop =
      state.order === order ? keepPlace(placeOf(view), state.scrollTop, ids) : freshPlace({ ...view, ids });
    state.ids = ids;
    state.order = order;
  }
  if (state.height !== height) {
    // Details that open below must not cover the row that they are about.
    const at = selected === null ? -1 : ids.indexOf(selected);
    const seen = at >= 0 && at * ROW_HEIGHT >= state.scrollTop && at * ROW_HEIGHT < state.scrollTop + state.height;
    if (seen) state.scrollTop = scrollToRow(at, state.scrollTop, height, ROW_HEIGHT);
    state.height = height;
  }
  state.scrollTop = Math.max(0, Math.min(state.scrollTop, ids.length * ROW_HEIGHT - height));
  state.window = rowWindow(state.scrollTop, height, ROW_HEIGHT, ids.length);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && element.scrollTop !== state.scrollTop) element.scrollTop = state.scrollTop;
  });

  return {
    window: state.window,
    width: size?.width ?? 0,
    page: Math.floor(height / ROW_HEIGHT),
    onScroll() {
      state.scrollTop = scroller.current?.scrollTop ?? 0;
      const next = rowWindow(state.scrollTop, height, ROW_HEIGHT, ids.length);
      if (next.first !== state.window.first || next.end !== state.window.end) update(undefined as never);
    },
    show(index) {
      state.scrollTop = scrollToRow(index, state.scrollTop, height, ROW_HEIGHT);
      update(undefined as never);
    },
  };
}
