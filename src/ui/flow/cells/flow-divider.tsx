import type { VNode } from "preact";
import { useFormats, useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { useStores } from "../../stores/stores-context.ts";
import type { FlowItem } from "../rows/flow-item.ts";
import { shownAddress } from "../text/shown-address.ts";

/** A mark of the person, or the page that the tab went to. */
export function FlowDivider({ item }: { readonly item: Exclude<FlowItem, { kind: "exchange" }> }): VNode {
  const t = useT();
  const formats = useFormats();
  const { values } = useStores();
  if (item.kind === "mark") {
    const { label, text, at } = item.mark;
    return (
      <span class="flow-divider mark">
        <Icon name="flag" />
        <strong>{label === "text" ? text : t(`flow_mark_${label.replaceAll("-", "_")}`)}</strong>
        <span class="quiet">{formats.exactClock(at)}</span>
      </span>
    );
  }
  const shown = shownAddress(item.navigation.url, values);
  return (
    <span class="flow-divider navigation" title={shown}>
      <span aria-hidden="true">→</span>
      {t("flow_navigation", shown)}
    </span>
  );
}
