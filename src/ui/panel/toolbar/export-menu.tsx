import type { VNode } from "preact";
import { useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import type { MenuItem } from "../../parts/menu-item.ts";
import { useStores } from "../../stores/stores-context.ts";

/** What can be taken away from the record. */
export function ExportMenu(): VNode {
  const t = useT();
  const stores = useStores();
  const items = (): readonly MenuItem[] => [
    {
      id: "save-record",
      label: t("panel_save_record"),
      note: t("copy_with_values"),
      disabled: stores.record.events.length === 0,
      act: () => {
        import("../save-record.ts")
          .then(({ saveRecord }) => saveRecord(stores))
          .then((fileName) => stores.notices.say(t("panel_saved", fileName)))
          .catch(() => stores.notices.warn(t("panel_save_failed")));
      },
    },
  ];
  return (
    <MenuButton id="export-menu" label={t("panel_export")} items={items}>
      <Icon name="save" />
      <span class="wide-only">{t("panel_export_short")}</span>
      <Icon name="down" />
    </MenuButton>
  );
}
