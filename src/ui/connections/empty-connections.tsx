import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";

/** No lanes: because of what was asked for, or because nothing has come yet. */
export function EmptyConnections({ filtered }: { readonly filtered: boolean }): VNode {
  const t = useT();
  const { search, scope } = useStores();
  if (!filtered) {
    return (
      <div class="empty" id="connections-empty">
        <p class="empty-title">{t("connections_empty_title")}</p>
        <p>{t("connections_empty_text")}</p>
      </div>
    );
  }
  const clear = (): void => {
    search.text.value = "";
    scope.site.value = null;
    scope.frame.value = null;
  };
  return (
    <div class="empty" id="connections-none-match">
      <p>{t("connections_none_match")}</p>
      <button type="button" class="button text" onClick={clear}>
        {t("flow_show_all")}
      </button>
    </div>
  );
}
