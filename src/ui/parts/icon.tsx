import type { VNode } from "preact";

/** Outlines on a grid of 16. */
const PATHS = {
  reload: "M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3",
  clear: "M3.8 3.8a6 6 0 1 0 8.4 8.4 6 6 0 0 0-8.4-8.4ZM4 4l8 8",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  flag: "M4 14V2.5M4 3h7.5l-2 2.75 2 2.75H4",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14",
  save: "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10",
  settings: "M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3",
  close: "m4 4 8 8M12 4l-8 8",
  copy: "M6 5.5h7v8H6zM10 5.5v-3H3v8h3",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z",
  filter: "M2.5 4h11M4.5 8h7M6.5 12h3",
  columns: "M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10",
  right: "M2.5 3h11v10h-11zM9 3v10",
  bottom: "M2.5 3h11v10h-11zM2.5 9h11",
  help: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM6.2 6.4c0-2.4 3.6-2.3 3.6 0 0 1.5-1.8 1.4-1.8 2.8M8 11.2v.3",
  house: "m2.5 8 5.5-5 5.5 5M4.3 6.8v6h7.4v-6",
  partition: "M2.5 2.5h7.5v7.5h-7.5zM6 6h7.5v7.5H6z",
  down: "m4.5 6.5 3.5 3.5 3.5-3.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside or in place of a word; never the only name of a control. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
