import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Exchange } from "../../core/capture/exchange.ts";
import type { CopyFormat } from "../../core/report/copy/copy-format.ts";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { copyItems } from "./copy-items.ts";
import { loadCopyFormats } from "./load-copy-formats.ts";
import type { MenuItem } from "./menu-item.ts";
import { useLoaded } from "./use-loaded.ts";

type MakeItems = (
  row: CookieRow,
  exchange: Exchange | null,
  wanted?: (format: CopyFormat) => boolean,
) => readonly MenuItem[];

/** Makes the copy menu of a row and an exchange; empty for the moment until the formats are here. */
export function useCopyFormats(): MakeItems {
  const t = useT();
  const stores = useStores();
  const formats = useLoaded(loadCopyFormats);
  return (row, exchange, wanted = () => true) => {
    if (formats.state !== "ready") return [];
    const salt = stores.record.record.value.begin?.salt ?? "";
    return copyItems(formats.value.filter(wanted), { row, exchange, salt, t }, stores);
  };
}
