import type { VNode } from "preact";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ExportMenu } from "./export-menu.tsx";
import { MarkMenu } from "./mark-menu.tsx";
import { RecordButtons } from "./record-buttons.tsx";
import { ScopeChoice } from "./scope-choice.tsx";
import { SearchField } from "./search-field.tsx";
import { SettingsMenu } from "./settings-menu.tsx";

/** The first line of the panel. */
export function Toolbar({ onKeys }: { readonly onKeys: () => void }): VNode {
  const t = useT();
  const { settings, file } = useStores();
  const preserve = settings.preserve.value.value;
  return (
    <div class="toolbar">
      {file === null && (
        <>
          <RecordButtons />
          <MarkMenu />
        </>
      )}
      <label class="check" title={t("panel_preserve_title")}>
        <input id="preserve" type="checkbox" checked={preserve} onChange={() => settings.preserve.set(!preserve)} />
        <span>{t("panel_preserve")}</span>
      </label>
      <span class="gap" />
      <ScopeChoice />
      <SearchField />
      <ExportMenu />
      <SettingsMenu onKeys={onKeys} />
    </div>
  );
}
