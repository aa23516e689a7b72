import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import type { PopupStores } from "./popup-stores.ts";

/** What just happened, or what is wrong. The places are always there, so that screen readers hear what comes into them. */
export function PopupNotice({ stores }: { readonly stores: PopupStores }): VNode {
  const t = useT();
  const notice = stores.notices.notice.value;
  const away = !stores.frame.connected.value;
  return (
    <div class="popup-notices">
      <p role="status">{away ? t("popup_reconnecting") : notice?.kind === "status" ? notice.text : ""}</p>
      <p role="alert">{notice?.kind === "alert" ? notice.text : ""}</p>
    </div>
  );
}
