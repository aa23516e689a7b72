import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { copyFormats } from "../../../core/report/copy.ts";
import { useT } from "../../i18n/context.ts";
import type { MenuItem } from "../../parts/menu-item.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { RowContext } from "../rows/row-context.ts";

/** The copy menu of a row. Every line says before the click whether it carries values. */
export function useCopyItems(row: CookieRow | null, context: RowContext): () => readonly MenuItem[] {
  const t = useT();
  const { client, notices, record } = useStores();
  return () => {
    if (row === null) return [];
    const exchange = context.setExchange(row) ?? context.carriers(row).at(-1) ?? null;
    const salt = record.record.value.begin?.salt ?? "";
    return copyFormats.map(({ id, carriesValues, build }) => {
      const text = build({ row, exchange, salt, t });
      const label = t(`copy_${id.replaceAll("-", "_")}`);
      return {
        id: `copy-${id}`,
        label,
        note: t(carriesValues ? "copy_with_values" : "copy_redacted"),
        disabled: text === null,
        act: () => {
          client.copy(text ?? "").then(
            () => notices.say(t("copy_done", label)),
            () => notices.warn(t("copy_failed")),
          );
        },
      };
    });
  };
}

/** The context menu of a row: what can be done with it, then the copy menu. */
export function useRowMenu(row: CookieRow | null, context: RowContext): () => readonly MenuItem[] {
  const t = useT();
  const { selection, search } = useStores();
  const copies = useCopyItems(row, context);
  return () => {
    if (row === null) return [];
    const find = (text: string) => (): void => {
      search.text.value = text;
    };
    const quoted = (text: string): string => (/[\s"]/.test(text) ? `"${text.replaceAll('"', "")}"` : text);
    return [
      {
        id: "details",
        label: t("cookies_menu_details"),
        act: () => {
          selection.detailsOpen.value = true;
        },
      },
      { id: "find-name", label: t("cookies_menu_find_name"), act: find(`name:${quoted(row.name)} `) },
      { id: "find-domain", label: t("cookies_menu_find_domain"), act: find(`domain:${quoted(row.domain)} `) },
      ...copies().map((item, at) => ({ ...item, label: t("cookies_menu_copy", item.label), apart: at === 0 })),
    ];
  };
}
