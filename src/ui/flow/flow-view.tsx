import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { useT } from "../i18n/context.ts";
import { Lazy } from "../parts/lazy.tsx";
import { Splitter } from "../parts/splitter.tsx";
import { useSize } from "../parts/use-size.ts";
import { useStores } from "../stores/stores-context.ts";
import { ExchangeDetails } from "./details/exchange-details.tsx";
import { EmptyFlow } from "./empty-flow.tsx";
import { FlowBar } from "./flow-bar.tsx";
import { FlowGrid } from "./flow-grid.tsx";
import { loadDrawnFlow } from "./load-drawn-flow.ts";
import { createFlowModel } from "./model/flow-model.ts";

/** Below this width, in CSS pixels, the details stay at the bottom. */
const NARROW = 700;

/** A window narrower than this, in CSS pixels, has no room for lifelines. */
const LIST_BELOW = 480;

/** Least size in CSS pixels of what is left of the list, and of the details. */
const LEAST = 120;

/** Every exchange of the record in the order of time, and the cookies of the selected one. */
export function FlowView(): VNode {
  const t = useT();
  const stores = useStores();
  const model = useMemo(() => createFlowModel(stores), [stores]);
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const { settings, selection, record } = stores;
  record.version.value;
  const exchange = record.record.value.exchangesById.get(selection.exchange.value ?? "");
  const width = size?.width ?? 0;
  const drawn = settings.flowDrawn.value.value && width >= LIST_BELOW;
  const right = settings.dock.value.value === "right" && width >= NARROW;
  const setting = right ? settings.detailsWidth : settings.detailsHeight;
  const max = Math.max(LEAST, (right ? width : (size?.height ?? 0)) - LEAST);
  const least = Math.min(setting.value.value, max);
  return (
    <div ref={root} class={right ? "cookies flow dock-right" : "cookies flow"}>
      <div class="cookies-main">
        <FlowBar model={model} />
        {model.found.value.length === 0 ? (
          <EmptyFlow filtered={model.scoped.value.length > 0} />
        ) : drawn ? (
          <Lazy load={loadDrawnFlow} props={{ model }} />
        ) : (
          <FlowGrid model={model} />
        )}
      </div>
      {exchange && selection.exchangeOpen.value && (
        <>
          <Splitter
            label={t("flow_details_size")}
            orientation={right ? "vertical" : "horizontal"}
            size={least}
            min={LEAST}
            max={max}
            onSize={setting.set}
          />
          <ExchangeDetails exchange={exchange} model={model} size={least} right={right} />
        </>
      )}
    </div>
  );
}
