import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { pathOf } from "../../../core/site/url-parts.ts";
import { useT } from "../../i18n/context.ts";
import type { MenuItem } from "../../parts/menu-item.ts";
import { useCopyFormats } from "../../parts/use-copy-formats.ts";
import { useStores } from "../../stores/stores-context.ts";
import { openExchange } from "../open-exchange.ts";

/**
 * The copy menu for an exchange. Without a cookie only the formats of whole requests are offered, which do not depend on
 * the row that they are given.
 */
export function useExchangeCopies(exchange: Exchange | null, row: CookieRow | null): () => readonly MenuItem[] {
  const { cookies } = useStores();
  const items = useCopyFormats();
  return () => {
    const subject = row ?? cookies.rows.value[0];
    if (exchange === null || subject === undefined) return [];
    return items(subject, exchange, ({ needsExchange }) => row !== null || needsExchange);
  };
}

/** The context menu of a row of the Flow view. */
export function useFlowMenu(exchange: Exchange | null): () => readonly MenuItem[] {
  const t = useT();
  const { selection, search } = useStores();
  const copies = useExchangeCopies(exchange, null);
  return () => {
    if (exchange === null) return [];
    const find = (text: string) => (): void => {
      search.text.value = text;
    };
    return [
      { id: "details", label: t("flow_menu_details"), act: () => openExchange(selection, exchange.id) },
      { id: "find-host", label: t("flow_menu_find_host"), act: find(`domain:${exchange.host} `) },
      { id: "find-path", label: t("flow_menu_find_path"), act: find(`to:${exchange.host}${pathOf(exchange.url)} `) },
      ...copies().map((item, at) => ({ ...item, label: t("cookies_menu_copy", item.label), apart: at === 0 })),
    ];
  };
}
