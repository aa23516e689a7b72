import type { VNode } from "preact";
import type { DrawContext } from "./draw-context.ts";

interface StepMarksProps {
  readonly steps: readonly number[];
  readonly y: number;
  readonly context: DrawContext;
}

/** The numbers of the steps in the life of the followed cookie. */
export function StepMarks({ steps, y, context: { lines, t } }: StepMarksProps): VNode | null {
  if (steps.length === 0) return null;
  const end = lines.jar.x - 20;
  return (
    <>
      {steps.map((step, at) => (
        <g key={step} class="step" data-step={step} transform={`translate(${end - (steps.length - 1 - at) * 17} ${y})`}>
          <title>{t(`drawn_step_${step}`)}</title>
          <circle r={7.5} />
          <text text-anchor="middle" y={4}>
            {step}
          </text>
        </g>
      ))}
    </>
  );
}
