import type { RefObject, VNode } from "preact";
import { useId, useMemo, useRef } from "preact/hooks";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { CopyFormat } from "../../core/report/copy/copy-format.ts";
import { useT } from "../i18n/context.ts";
import { copyItems } from "../parts/copy-items.ts";
import { loadCopyFormats } from "../parts/load-copy-formats.ts";
import { MenuPopup } from "../parts/menu-popup.tsx";
import type { PopupStores } from "./popup-stores.ts";

/** One menu for all rows: it hangs on the button that opened it, and gives the focus back to it. */
export interface CopyMenuState {
  readonly popup: RefObject<HTMLDivElement | null>;
  readonly opener: RefObject<Opener | null>;
  readonly open: (button: HTMLElement, row: CookieRow) => Promise<void>;
}

interface Opener {
  readonly button: HTMLElement;
  readonly row: CookieRow;
  readonly formats: readonly CopyFormat[];
}

export function useCopyMenu(): CopyMenuState {
  const popup = useRef<HTMLDivElement>(null);
  const opener = useRef<Opener | null>(null);
  return useMemo(() => {
    const open = async (button: HTMLElement, row: CookieRow): Promise<void> => {
      // Most of the times the popup opens nothing is copied: the formats come when they are asked for.
      const copyFormats = await loadCopyFormats();
      // No request is chosen in the popup, so formats of a request are the panel's.
      opener.current = { button, row, formats: copyFormats.filter(({ needsExchange }) => !needsExchange) };
      popup.current?.showPopover();
    };
    return { popup, opener, open };
  }, []);
}

interface CopyMenuProps {
  readonly stores: PopupStores;
  readonly menu: CopyMenuState;
}

export function CopyMenu({ stores, menu }: CopyMenuProps): VNode {
  const t = useT();
  const id = useId();
  return (
    <MenuPopup
      id={id}
      label={t("popup_copy_menu")}
      popup={menu.popup}
      anchor={() => menu.opener.current?.button.getBoundingClientRect() ?? { left: 0, top: 0, bottom: 0 }}
      items={() => {
        if (menu.opener.current === null) return [];
        const { row, formats } = menu.opener.current;
        const salt = stores.record.record.value.begin?.salt ?? "";
        return copyItems(formats, { row, exchange: null, salt, t }, stores);
      }}
    />
  );
}
