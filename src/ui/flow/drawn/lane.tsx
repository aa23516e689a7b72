import type { VNode } from "preact";
import { ChipMark } from "./chip-mark.tsx";
import { chipText } from "./chip-text.ts";
import type { DrawContext } from "./draw-context.ts";
import type { LaneWords } from "./lane-words.ts";
import type { Chip } from "./layout/chips.ts";
import { cutText, placeChips } from "./layout/place-chips.ts";

interface LaneProps {
  readonly y: number;
  readonly words: readonly LaneWords[];
  readonly chips: readonly Chip[];
  /** Say so where there are no chips. */
  readonly none: boolean;
  readonly context: DrawContext;
}

/** Words take at most this part of the room, so that chips keep the rest. */
const WORDS = 0.5;
const SPACE = 6;
/** Bold letters are so much wider. */
export const BOLD = 1.12;

/** The words and chips over one arrow. */
export function Lane({ y, words, chips, none, context }: LaneProps): VNode {
  const { lines, measure, t } = context;
  const start = lines.browser.x + 10;
  const end = lines.width - 8;
  const widthOf = ({ text, class: name }: LaneWords): number => measure(text) * (name === "method" ? BOLD : 1);
  const fixed = words.reduce((sum, word) => sum + SPACE + (word.long ? 0 : widthOf(word)), 0);
  const room = Math.max(40, (end - start) * (chips.length > 0 ? WORDS : 1) - fixed);
  let x = start;
  const placed = words.map((word) => {
    const text = word.long ? cutText(word.text, room, measure) || "…" : word.text;
    const at = x;
    x += Math.ceil(widthOf({ ...word, text })) + SPACE;
    return { ...word, text, x: at, cut: text !== word.text ? word.text : null };
  });
  const row = placeChips(chips, (chip) => chipText(chip, t), { x: x + 2, end, measure });
  return (
    <>
      {placed.map(({ text, class: className, x: at, cut }) => (
        <text key={at} class={className} x={at} y={y + 13}>
          {cut !== null && <title>{cut}</title>}
          {text}
        </text>
      ))}
      {row.placed.map((chip) => (
        <ChipMark key={chip.x} placed={chip} y={y + 9} context={context} />
      ))}
      {row.left > 0 && (
        <text class="quiet" x={row.end} y={y + 13}>
          +{row.left}
        </text>
      )}
      {none && chips.length === 0 && (
        <text class="quiet" x={x + 2} y={y + 13}>
          {t("drawn_no_cookies")}
        </text>
      )}
    </>
  );
}
