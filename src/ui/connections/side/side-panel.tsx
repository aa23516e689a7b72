import { useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent, VNode } from "preact";
import { useFormats, useT } from "../../i18n/context.ts";
import { DetailsButtons } from "../../parts/details-buttons.tsx";
import { TabList } from "../../parts/tab-list.tsx";
import type { ConnectionsModel } from "../model/connections-model.ts";
import { FramesTab } from "./frames-tab.tsx";
import { GlossaryTab } from "./glossary-tab.tsx";
import { HereTab } from "./here-tab.tsx";

interface SidePanelProps {
  readonly model: ConnectionsModel;
  /** Height, or width at the right, in CSS pixels. */
  readonly size: number;
  readonly right: boolean;
  readonly onClose: () => void;
}

const TABS = ["here", "frames", "glossary"] as const;

/** What happens on the chosen connection, the frames of the chosen WebSocket, and the words for all of it. */
export function SidePanel({ model, size, right, onClose }: SidePanelProps): VNode {
  const t = useT();
  const formats = useFormats();
  const tab = useSignal<(typeof TABS)[number]>("here");
  const chosen = model.chosen.value;
  const lane = model.lanes.value.find(({ id }) => id === chosen?.lane) ?? null;
  const frames = lane?.kind === "channel" ? lane.channel.frames.length : 0;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
    document.getElementById("connections-side-toggle")?.focus();
  };
  return (
    <section
      id="connections-side"
      class="details"
      aria-label={t("connections_explain")}
      style={right ? { width: `${size}px` } : { height: `${size}px` }}
      onKeyDown={onKeyDown}
    >
      <header class="details-head">
        <TabList
          label={t("connections_side_tabs")}
          prefix="connections"
          tabs={TABS.map((id) => ({
            id,
            label: t(`connections_tab_${id}`),
            ...(id === "frames" && frames > 0 ? { count: formats.number(frames) } : {}),
          }))}
          selected={tab.value}
          onSelect={(id) => {
            tab.value = TABS.find((one) => one === id) ?? "here";
          }}
        />
        <span class="end" />
        <DetailsButtons
          closeId="connections-side-close"
          closeLabel={t("flow_details_close")}
          right={right}
          onClose={onClose}
        />
      </header>
      <div
        id="connections-panel"
        class={tab.value === "frames" ? "details-panel frames-panel" : "details-panel"}
        role="tabpanel"
        aria-labelledby={`connections-tab-${tab.value}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
        tabIndex={0}
      >
        {tab.value === "here" && <HereTab lane={lane} ride={chosen?.ride ?? null} model={model} />}
        {tab.value === "frames" && <FramesTab lane={lane} model={model} />}
        {tab.value === "glossary" && <GlossaryTab model={model} />}
      </div>
    </section>
  );
}
