import type { RefObject, VNode } from "preact";
import { useId, useMemo, useRef } from "preact/hooks";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { messageKey } from "../../core/message/message.ts";
import type { CopyFormat } from "../../core/report/copy/copy-format.ts";
import { type T, useT } from "../i18n/context.ts";
import type { MenuItem } from "../parts/menu-item.ts";
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
      const { copyFormats } = await import("../../core/report/copy.ts");
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
      items={() => (menu.opener.current === null ? [] : copyItems(menu.opener.current, stores, t))}
    />
  );
}

function copyItems({ row, formats }: Opener, stores: PopupStores, t: T): readonly MenuItem[] {
  const salt = stores.record.record.value.begin?.salt ?? "";
  return formats.map((format) => {
    const text = format.build({ row, exchange: null, salt, t });
    const label = t(messageKey("copy", format.id));
    return {
      id: `copy-${format.id}`,
      label,
      note: noteOf(format, t),
      disabled: text === null,
      act: () => void copy(text ?? "", label, stores, t),
    };
  });
}

function noteOf({ carriesValues }: CopyFormat, t: T): string {
  return carriesValues ? t("copy_with_values") : t("copy_redacted");
}

async function copy(text: string, label: string, { client, notices }: PopupStores, t: T): Promise<void> {
  try {
    await client.copy(text);
    notices.say(t("copy_done", label));
  } catch {
    notices.warn(t("copy_failed"));
  }
}
