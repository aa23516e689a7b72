import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from "preact";
import { useId } from "preact/hooks";

interface SplitterProps {
  readonly label: string;
  /** `horizontal`: a line from left to right between two parts above each other. */
  readonly orientation: "horizontal" | "vertical";
  /** Size of the part after the line, in CSS pixels. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onSize: (size: number) => void;
}

const STEP = 16;

/** A line that can be moved, by pointer and by arrow keys. */
export function Splitter({ label, orientation, size, min, max, onSize }: SplitterProps): VNode {
  const id = useId();
  const clamp = (wanted: number): number => Math.round(Math.max(min, Math.min(Math.max(min, max), wanted)));
  const onPointerDown = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    const line = event.currentTarget;
    const place = (at: PointerEvent): number => (orientation === "horizontal" ? at.clientY : at.clientX);
    const from = place(event);
    line.setPointerCapture(event.pointerId);
    line.onpointermove = (move) => onSize(clamp(size + from - place(move)));
    line.onlostpointercapture = () => {
      line.onpointermove = null;
    };
    event.preventDefault();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const grows = orientation === "horizontal" ? "ArrowUp" : "ArrowLeft";
    const shrinks = orientation === "horizontal" ? "ArrowDown" : "ArrowRight";
    if (event.key !== grows && event.key !== shrinks) return;
    event.preventDefault();
    onSize(clamp(size + (event.key === grows ? STEP : -STEP)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is not what hr says
    <div
      id={id}
      class={`splitter ${orientation}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={Math.max(min, Math.round(max))}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}
