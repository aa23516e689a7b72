import { withStyles } from "../parts/with-styles.ts";
import type { DrawnFlow } from "./drawn/drawn-flow.tsx";

/** The drawing, which not everybody looks at. */
export function loadDrawnFlow(): Promise<typeof DrawnFlow> {
  return withStyles(
    "drawn.css",
    import("./drawn/drawn-flow.tsx").then((module) => module.DrawnFlow),
  );
}
