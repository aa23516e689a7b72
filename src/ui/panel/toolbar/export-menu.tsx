import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { messageKey } from "../../../core/message/message.ts";
import { useLanguage, useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import type { MenuItem } from "../../parts/menu-item.ts";
import { REPORT_CHOICES } from "../../report/report-choices.ts";
import { useStores } from "../../stores/stores-context.ts";

/** What can be taken away from the record. */
export function ExportMenu(): VNode {
  const t = useT();
  const language = useLanguage();
  const stores = useStores();
  // Off again after each report: nobody should hand over values because of an earlier choice.
  const withValues = useSignal(false);
  const said = (saving: Promise<string>): void => {
    saving
      .then((fileName) => stores.notices.say(t("panel_saved", fileName)))
      .catch(() => stores.notices.warn(t("panel_save_failed")));
  };
  const save = async (id: string): Promise<string> => {
    const values = withValues.value ? "included" : "redacted";
    withValues.value = false;
    const { saveReport } = await import("../../report/save-report.ts");
    return saveReport(stores, { id, values, t, language });
  };
  const items = (): readonly MenuItem[] => [
    {
      id: "save-record",
      label: t("panel_save_record"),
      note: t("copy_with_values"),
      disabled: stores.record.events.length === 0,
      act: () => said(import("../save-record.ts").then(({ saveRecord }) => saveRecord(stores))),
    },
    ...(stores.chooseOther === null
      ? []
      : [{ id: "choose-other", label: t("panel_choose_other"), act: stores.chooseOther }]),
    ...REPORT_CHOICES.map(
      ({ id, carriesValues }, at): MenuItem => ({
        id: `report-${id}`,
        label: t(messageKey("report", "format", id)),
        note: t(carriesValues || withValues.value ? "copy_with_values" : "copy_redacted"),
        disabled: stores.analysis.audit.value === null,
        apart: at === 0,
        act: () => said(save(id)),
      }),
    ),
    {
      id: "report-values",
      label: t("panel_report_values"),
      checked: withValues.value,
      apart: true,
      stays: true,
      act: () => {
        withValues.value = !withValues.value;
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
