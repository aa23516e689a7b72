import type { TargetedKeyboardEvent, VNode } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { shownName } from "../../../core/message/shown-name.ts";
import { followCookie } from "../../flow/open-exchange.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { DetailsButtons } from "../../parts/details-buttons.tsx";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import { TabList } from "../../parts/tab-list.tsx";
import { ToggleButton } from "../../parts/toggle-button.tsx";
import { useStores } from "../../stores/stores-context.ts";
import { useCopyItems } from "../copy/use-row-menu.ts";
import type { RowContext } from "../rows/row-context.ts";
import { DETAILS_TABS } from "./tabs.ts";

interface DetailsProps {
  readonly row: CookieRow;
  readonly context: RowContext;
  /** Height, or width at the right, in CSS pixels. */
  readonly size: number;
  readonly right: boolean;
}

/** All that is known of one cookie. */
export function Details({ row, context, size, right }: DetailsProps): VNode {
  const t = useT();
  const formats = useFormats();
  const stores = useStores();
  const { selection, values } = stores;
  const copies = useCopyItems(row, context);
  const followed = context.setExchange(row) ?? context.carriers(row)[0] ?? null;
  const tab = DETAILS_TABS.find(({ id }) => id === selection.detailsTab.value) ?? DETAILS_TABS[0];
  const close = (): void => {
    selection.detailsOpen.value = false;
    document.querySelector<HTMLElement>("#cookies-grid [role=row][tabindex='0']")?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  const Content = tab.component;
  return (
    <section
      id="cookie-details"
      class="details"
      aria-label={t("cookies_details")}
      style={right ? { width: `${size}px` } : { height: `${size}px` }}
      onKeyDown={onKeyDown}
    >
      <header class="details-head">
        <h2 class="details-title" title={`${row.name} · ${row.domain} · ${row.path}`}>
          <strong>{shownName(row.name, t)}</strong>
          <span class="quiet">
            {" "}
            {row.domain} {row.path}
          </span>
        </h2>
        {followed !== null && (
          <button
            id="follow-in-flow"
            type="button"
            class="button link"
            onClick={() => followCookie(stores, row.id, followed.id)}
          >
            {t("flow_follow")}
          </button>
        )}
        <ToggleButton
          id="details-show-values"
          label={t("panel_show_values")}
          pressed={values.shown.value}
          onToggle={() => (values.shown.value = !values.shown.value)}
        >
          <Icon name="eye" />
        </ToggleButton>
        <MenuButton id="copy-menu" label={t("cookies_copy")} items={copies}>
          <Icon name="copy" />
        </MenuButton>
        <DetailsButtons closeId="details-close" closeLabel={t("cookies_details_close")} right={right} onClose={close} />
      </header>
      <TabList
        label={t("cookies_details_tabs")}
        prefix="details"
        tabs={DETAILS_TABS.map(({ id, count }) => {
          const found = count?.(row, context) ?? 0;
          return { id, label: t(`cookies_tab_${id}`), ...(found > 0 ? { count: formats.number(found) } : {}) };
        })}
        selected={tab.id}
        onSelect={(id) => {
          selection.detailsTab.value = id;
        }}
      />
      <div
        id="details-panel"
        class="details-panel"
        role="tabpanel"
        aria-labelledby={`details-tab-${tab.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
        tabIndex={0}
      >
        <Content row={row} context={context} />
      </div>
    </section>
  );
}
