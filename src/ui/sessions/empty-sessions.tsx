import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";

/** No session seen. Never "not signed in": what a source does not tell may be there all the same. */
export function EmptySessions(): VNode {
  const t = useT();
  const { record } = useStores();
  if (record.loading.value) return <p class="empty">{t("panel_loading")}</p>;
  return (
    <div class="empty" id="sessions-empty">
      <p class="empty-title">{t("sessions_empty_title")}</p>
      <ol>
        <li>{t("sessions_empty_1")}</li>
        <li>{t("sessions_empty_2")}</li>
        <li>{t("sessions_empty_3")}</li>
      </ol>
    </div>
  );
}
