import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { NoneMatch } from "../parts/none-match.tsx";
import { useStores } from "../stores/stores-context.ts";

/** No rows: because of what was asked for, or because nothing has come yet. */
export function EmptyCookies({ filtered }: { readonly filtered: boolean }): VNode {
  const t = useT();
  const { selection, cookies, frame } = useStores();
  // Where nothing was ever recorded there is no record to wait for.
  const coming = cookies.loading.value && frame.state.value?.recordId !== null;
  if (!filtered && coming) return <p class="empty">{t("panel_loading")}</p>;
  if (!filtered) {
    return (
      <div class="empty" id="cookies-empty">
        <p class="empty-title">{t("cookies_empty_title")}</p>
        <ol>
          <li>{t("cookies_empty_1")}</li>
          <li>{t("cookies_empty_2")}</li>
          <li>{t("cookies_empty_3")}</li>
        </ol>
      </div>
    );
  }
  const clearFacets = (): void => {
    selection.facets.value = {};
  };
  return (
    <NoneMatch
      id="cookies-none-match"
      text={t("cookies_none_match")}
      action={t("cookies_show_all")}
      onClear={clearFacets}
    />
  );
}
