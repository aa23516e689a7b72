import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { NoneMatch } from "../parts/none-match.tsx";

/** No lanes: because of what was asked for, or because nothing has come yet. */
export function EmptyConnections({ filtered }: { readonly filtered: boolean }): VNode {
  const t = useT();
  if (!filtered) {
    return (
      <div class="empty" id="connections-empty">
        <p class="empty-title">{t("connections_empty_title")}</p>
        <p>{t("connections_empty_text")}</p>
      </div>
    );
  }
  return <NoneMatch id="connections-none-match" text={t("connections_none_match")} action={t("flow_show_all")} />;
}
