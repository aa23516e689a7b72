import type { MenuItem } from "../../parts/menu-item.ts";
import type { DrawContext } from "./draw-context.ts";
import type { DrawnModel } from "./drawn-model.ts";

/** What can be taken away from the drawing. */
export function useDrawnMenu(_drawn: DrawnModel, _context: DrawContext): () => readonly MenuItem[] {
  return () => [];
}
