import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { NoneMatch } from "../parts/none-match.tsx";
import { useStores } from "../stores/stores-context.ts";

/** No exchanges: because of what was asked for, or because nothing has come yet. */
export function EmptyFlow({ filtered }: { readonly filtered: boolean }): VNode {
  const t = useT();
  const { record, frame } = useStores();
  const coming = record.loading.value && frame.state.value?.recordId !== null;
  if (!filtered && coming) return <p class="empty">{t("panel_loading")}</p>;
  if (!filtered) {
    return (
      <div class="empty" id="flow-empty">
        <p class="empty-title">{t("flow_empty_title")}</p>
        <p>{t("flow_empty_text")}</p>
      </div>
    );
  }
  return <NoneMatch id="flow-none-match" text={t("flow_none_match")} action={t("flow_show_all")} />;
}
