import { ROW_HEIGHT } from "./grid-row.tsx";
import { scrollToRow } from "./window.ts";

/** What the person looks at: a row, and how far its top lies below the top of the view, in CSS pixels. */
export interface ScrollPlace {
  readonly id: string;
  readonly offset: number;
}

/** Where a list is, and what it shows. */
export interface ScrollView {
  readonly scrollTop: number;
  /** Height of the rows' part. */
  readonly height: number;
  readonly ids: readonly string[];
  readonly selected: string | null;
}

/** The selected row while it is in view, else the first row in view; null at the very top, where new rows may show. */
export function placeOf({ scrollTop, height, ids, selected }: ScrollView): ScrollPlace | null {
  const at = selected === null ? -1 : ids.indexOf(selected);
  const offset = at * ROW_HEIGHT - scrollTop;
  if (at >= 0 && selected !== null && offset > -ROW_HEIGHT && offset < height) return { id: selected, offset };
  if (scrollTop <= 0) return null;
  const first = Math.floor(scrollTop / ROW_HEIGHT);
  const id = ids[first];
  return id === undefined ? null : { id, offset: first * ROW_HEIGHT - scrollTop };
}

/** Where to scroll in a new list so that the place stays under the eye. */
export function keepPlace(place: ScrollPlace | null, scrollTop: number, ids: readonly string[]): number {
  const at = place === null ? -1 : ids.indexOf(place.id);
  return place === null || at < 0 ? scrollTop : Math.max(0, at * ROW_HEIGHT - place.offset);
}

/** Where to scroll in a list that the person has sorted or filtered anew: to the selected row, or to the top. */
export function freshPlace({ height, ids, selected }: ScrollView): number {
  const at = selected === null ? -1 : ids.indexOf(selected);
  return at < 0 ? 0 : scrollToRow(at, 0, height, ROW_HEIGHT);
}
