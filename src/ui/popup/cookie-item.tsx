import type { VNode } from "preact";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { messageKey } from "../../core/message/message.ts";
import { shownName } from "../../core/message/shown-name.ts";
import { FlagsCell } from "../cookies/cells/flags-cell.tsx";
import { lifeText } from "../cookies/text/life-text.ts";
import { useFormats, useT } from "../i18n/context.ts";
import { classNames } from "../parts/class-names.ts";
import { HiddenText } from "../parts/hidden-text.tsx";
import { Icon } from "../parts/icon.tsx";
import type { PopupStores } from "./popup-stores.ts";
import { SeverityMark } from "./severity-mark.tsx";
import { worstFinding } from "./worst-finding.ts";

interface CookieItemProps {
  readonly stores: PopupStores;
  readonly row: CookieRow;
  /** Of another site than the tab shows: then its domain has to be said. */
  readonly foreign: boolean;
  readonly index: number;
  readonly count: number;
  /** From the top of the list, in CSS pixels. */
  readonly top: number;
  /** Whether the tab key stops here. */
  readonly current: boolean;
  readonly onCopy: (button: HTMLElement, row: CookieRow) => void;
  readonly onFocus: () => void;
}

export function CookieItem(props: CookieItemProps): VNode {
  const { stores, row, foreign, index, count, top, current, onCopy, onFocus } = props;
  const t = useT();
  const format = useFormats();
  const value = row.value === "" ? t("popup_empty_value") : stores.values.text(row);
  const rejected = row.state === "rejected";
  const worst = worstFinding([row]);
  const name = shownName(row.name, t);
  return (
    <li
      class={classNames("popup-cookie", rejected && "rejected")}
      style={{ top: `${top}px` }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <span class="popup-cookie-name" title={`${row.domain}${row.path}`}>
        {worst !== null && (
          <>
            <SeverityMark severity={worst.finding.severity} />
            <HiddenText>{t(messageKey("severity", worst.finding.severity))}</HiddenText>
          </>
        )}
        <span class="popup-ellipsis">{name}</span>
      </span>
      <FlagsCell row={row} browser={stores.frame.state.value?.browser.name ?? "chromium"} />
      <span class="popup-cookie-value">{foreign ? `${row.domain} · ${value}` : value}</span>
      <span class="popup-cookie-life">
        {rejected ? t("popup_was_rejected") : lifeText(row.expires, stores.clock.now.value, t, format)}
      </span>
      <button
        type="button"
        class="button popup-copy"
        aria-haspopup="menu"
        aria-label={t("popup_copy", name)}
        title={t("popup_copy", name)}
        tabIndex={current ? 0 : -1}
        data-index={index}
        onClick={(event) => onCopy(event.currentTarget, row)}
        onFocus={onFocus}
      >
        <Icon name="copy" />
      </button>
    </li>
  );
}
