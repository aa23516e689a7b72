import type { DrawnFlow } from "./drawn/drawn-flow.tsx";

/** The drawing, which not everybody looks at. */
export function loadDrawnFlow(): Promise<typeof DrawnFlow> {
  return import("./drawn/drawn-flow.tsx").then((module) => module.DrawnFlow);
}
