import type { VNode } from "preact";
import { useFormats, useT } from "../i18n/context.ts";
import { ticks } from "./layout/ticks.ts";
import type { ConnectionsModel } from "./model/connections-model.ts";
import { millisecondsText } from "./text/lane-text.ts";

/** Times over the lanes, and the silences that are drawn short. */
export function Ruler({ model, width }: { readonly model: ConnectionsModel; readonly width: number }): VNode {
  const t = useT();
  const formats = useFormats();
  const scale = model.scale.value;
  const view = model.view.value;
  const x = (place: number): number => ((place - view.from) / view.span) * width;
  const folds = scale.folds.filter(({ place }) => x(place) > -40 && x(place) < width);
  const apart = folds.filter((fold, at) => at === 0 || x(fold.place) - x(folds[at - 1]?.place ?? 0) > 30);
  return (
    <div class="lanes-ruler" aria-hidden="true">
      <span class="ruler-start">{t("connections_since", formats.exactClock(scale.start))}</span>
      <div class="ruler-times">
        {ticks(scale, view, width).map(({ left, after }) => (
          <span key={after} class="tick" style={{ left: `${left}px` }}>
            {after < 10_000
              ? millisecondsText(t, after)
              : formats.exactClock(scale.start + after).replace(/\.\d+$/, "")}
          </span>
        ))}
        {apart.map((fold) => (
          <span
            key={fold.start}
            class="fold"
            title={t("connections_fold", formats.duration(fold.end - fold.start))}
            style={{ left: `${x(fold.place)}px`, width: `${Math.max(6, (150 / view.span) * width)}px` }}
          />
        ))}
      </div>
    </div>
  );
}
