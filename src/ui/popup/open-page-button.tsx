import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import type { PopupStores } from "./popup-stores.ts";

export function OpenPageButton({ stores }: { readonly stores: PopupStores }): VNode {
  const t = useT();
  const { frame, commands } = stores;
  return (
    <button
      type="button"
      class="button text"
      id="popup-open-page"
      disabled={!frame.connected.value || commands.busy.value !== null}
      onClick={() => void commands.run({ name: "open-page" })}
    >
      {t("popup_open_page")}
    </button>
  );
}
