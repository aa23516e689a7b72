import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useT } from "../i18n/context.ts";
import { Splitter } from "../parts/splitter.tsx";
import { useSize } from "../parts/use-size.ts";
import { useStores } from "../stores/stores-context.ts";
import { ConnectionsBar } from "./connections-bar.tsx";
import { EmptyConnections } from "./empty-connections.tsx";
import { InkKey } from "./ink-key.tsx";
import { Lanes } from "./lanes.tsx";
import { createConnectionsModel } from "./model/connections-model.ts";
import { SidePanel } from "./side/side-panel.tsx";
import { ConnectionsTable } from "./table/connections-table.tsx";
import { TellsLess } from "./tells-less.tsx";

/** Below this width, in CSS pixels, what explains stays at the bottom. */
const NARROW = 700;

const LEAST = 120;

/** Connections and WebSockets as lanes over time, or as a table; and what happens on the chosen one. */
export function ConnectionsView(): VNode {
  const t = useT();
  const stores = useStores();
  const model = useMemo(() => createConnectionsModel(stores), [stores]);
  useEffect(() => model.close, [model]);
  const [isTable, setTable] = useState(false);
  const [isSideOpen, setSideOpen] = useState(() => window.innerWidth >= NARROW);
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const { settings } = stores;
  const width = size?.width ?? 0;
  const right = settings.dock.value.value === "right" && width >= NARROW;
  const setting = right ? settings.detailsWidth : settings.detailsHeight;
  const max = Math.max(LEAST, (right ? width : (size?.height ?? 0)) - LEAST);
  const sideSize = Math.min(setting.value.value, max);
  const isEmpty = model.lanes.value.length === 0;
  return (
    <div ref={root} class={right ? "cookies connections dock-right" : "cookies connections"}>
      <div class="cookies-main">
        <ConnectionsBar
          model={model}
          table={isTable}
          onTable={() => setTable(!isTable)}
          side={isSideOpen}
          onSide={() => setSideOpen(!isSideOpen)}
        />
        <TellsLess />
        {isEmpty ? (
          <EmptyConnections filtered={model.filtered.value} />
        ) : isTable ? (
          <ConnectionsTable model={model} />
        ) : (
          <>
            <Lanes model={model} />
            <InkKey />
          </>
        )}
      </div>
      {isSideOpen && !isEmpty && (
        <>
          <Splitter
            label={t("connections_side_size")}
            orientation={right ? "vertical" : "horizontal"}
            size={sideSize}
            min={LEAST}
            max={max}
            onSize={setting.set}
          />
          <SidePanel model={model} size={sideSize} right={right} onClose={() => setSideOpen(false)} />
        </>
      )}
    </div>
  );
}
