import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { pathOf } from "../../../core/site/url-parts.ts";
import { useFormats, useT, useTn } from "../../i18n/context.ts";
import { useSize } from "../../parts/use-size.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { FlowModel } from "../model/flow-model.ts";
import { shownAddress } from "../text/shown-address.ts";
import type { DrawContext } from "./draw-context.ts";
import { Drawing } from "./drawing.tsx";
import { DrawnBar } from "./drawn-bar.tsx";
import { createDrawnModel } from "./drawn-model.ts";
import { lifelines } from "./layout/lifelines.ts";
import { textMeasure } from "./measure-text.ts";
import { MINIMAP_WIDTH } from "./minimap-strip.tsx";

/** Room for the scroll bar beside the drawing, in CSS pixels. */
const SCROLL_BAR = 16;

/** The exchanges as a sequence diagram. */
export function DrawnFlow({ model }: { readonly model: FlowModel }): VNode {
  const [t, tn, formats] = [useT(), useTn(), useFormats()];
  const stores = useStores();
  const { record, settings, selection, values } = stores;
  const drawn = useMemo(() => createDrawnModel(stores, model), [stores, model]);
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const [styled, setStyled] = useState(0);
  const measure = useMemo(() => textMeasure(fontOf(room.current)), [styled]);
  // Text is measured anew when its font is there.
  useEffect(() => setStyled(1), []);
  const width = Math.max(0, (size?.width ?? 0) - MINIMAP_WIDTH - SCROLL_BAR);
  const people = drawn.participants.value;
  const lines = useMemo(() => lifelines(people, width), [people, width]);
  record.version.value;
  const context: DrawContext = {
    record: record.record.value,
    t,
    tn,
    formats,
    measure,
    lines,
    zoom: settings.flowZoom.value.value,
    steps: drawn.steps.value,
    followed: selection.followed.value,
    rowOf: drawn.rowOf,
    path: ({ url }) => pathOf(url),
    address: (url) => shownAddress(url, values),
    onFollow: (row) => {
      selection.followed.value = selection.followed.value === row ? null : row;
    },
  };
  return (
    <>
      <DrawnBar drawn={drawn} context={context} />
      <div ref={room} class="cookies-room drawn-frame">
        {size !== null && size.height > 0 && <Drawing model={drawn} context={context} height={size.height} />}
      </div>
    </>
  );
}

function fontOf(element: HTMLElement | null): string {
  const style = element === null ? null : getComputedStyle(element);
  return `11px ${style?.fontFamily ?? "sans-serif"}`;
}
