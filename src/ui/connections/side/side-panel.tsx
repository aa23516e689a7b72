import { useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent, VNode } from "preact";
import { useFormats, useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { TabList } from "../../parts/tab-list.tsx";
import { useStores } from "../../stores/stores-context.ts";
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
  const { settings } = useStores();
  const tab = useSignal<(typeof TABS)[number]>("here");
  const chosen = model.chosen.value;
  const lane = model.lanes.value.find(({ id }) => id === chosen?.lane) ?? null;
  const frames = lane?.kind === "channel" ? lane.channel.frames.length : 0;
  const dock = t(right ? "cookies_dock_bottom" : "cookies_dock_right");
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
        <button
          type="button"
          class="button dock"
          title={dock}
          aria-label={dock}
          onClick={() => settings.dock.set(right ? "bottom" : "right")}
        >
          <Icon name={right ? "bottom" : "right"} />
        </button>
        <button
          id="connections-side-close"
          type="button"
          class="button"
          title={t("flow_details_close")}
          aria-label={t("flow_details_close")}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
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
