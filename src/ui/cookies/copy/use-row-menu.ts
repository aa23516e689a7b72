import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { useT } from "../../i18n/context.ts";
import type { MenuItem } from "../../parts/menu-item.ts";
import { useCopyFormats } from "../../parts/use-copy-formats.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { RowContext } from "../rows/row-context.ts";

/** The copy menu of a row, with the exchange that tells most of it. */
export function useCopyItems(row: CookieRow | null, context: RowContext): () => readonly MenuItem[] {
  const items = useCopyFormats();
  return () => (row === null ? [] : items(row, exchangeOf(row, context)));
}

function exchangeOf(row: CookieRow, context: RowContext): Exchange | null {
  return context.setExchange(row) ?? context.carriers(row).at(-1) ?? null;
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
