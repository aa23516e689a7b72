import type { Measure } from "./layout/place-chips.ts";

/** Names and paths repeat; more than this many are not kept. */
const KEPT = 4000;

/** Measures in the font of the drawing. A place without canvas counts letters. */
export function textMeasure(font: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  if (context !== null) context.font = font;
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = context?.measureText(text).width ?? text.length * 6.5;
      if (known.size >= KEPT) known.clear();
      known.set(text, width);
    }
    return width;
  };
}
