import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";
import { useFormats } from "../../i18n/context.ts";
import { classNames } from "../../parts/class-names.ts";
import { useSize } from "../../parts/use-size.ts";
import { ALARMING, EVENT_SIGNS } from "./event-signs.ts";
import { lifeLayout } from "./life-layout.ts";

/** Room at both ends for half a mark, in CSS pixels. */
const INSET = 8;

/** The life of a session as a line: where it was carried, and its steps as signs. The list below says the same in words. */
export function LifeLine({ track }: { readonly track: SessionTrack }): VNode {
  const formats = useFormats();
  const root = useRef<HTMLDivElement>(null);
  const width = Math.max(0, (useSize(root)?.width ?? 0) - 2 * INSET);
  const { marks, runs, start, end } = lifeLayout(track, width);
  return (
    <div ref={root} class="life" aria-hidden="true">
      {width > 0 && (
        <svg class="life-line" width="100%" height="24" aria-hidden="true">
          <line class="life-axis" x1={INSET} x2={INSET + width} y1="12" y2="12" />
          {runs.map(({ event, from, to }) => (
            <line key={`${event.at}`} class="life-run" x1={INSET + from} x2={INSET + to} y1="12" y2="12" />
          ))}
          {marks.map(({ event, x }, index) => (
            <g key={`${index}-${event.kind}`} class={classNames("life-mark", ALARMING.has(event.kind) && "alarming")}>
              <circle class="life-ground" cx={INSET + x} cy="12" r="7" />
              <text x={INSET + x} y="16" text-anchor="middle">
                {EVENT_SIGNS[event.kind]}
              </text>
            </g>
          ))}
        </svg>
      )}
      <div class="life-ends quiet">
        <span>{formats.exactClock(start)}</span>
        <span>{formats.exactClock(end)}</span>
      </div>
    </div>
  );
}
