import type { TargetedKeyboardEvent, VNode } from "preact";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { knownExchangeCookies } from "../../../core/capture/exchange-counts.ts";
import { exchangeName } from "../../cookies/text/exchange-name.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { DetailsButtons } from "../../parts/details-buttons.tsx";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import { TabList } from "../../parts/tab-list.tsx";
import { ToggleButton } from "../../parts/toggle-button.tsx";
import { useStores } from "../../stores/stores-context.ts";
import type { FlowModel } from "../model/flow-model.ts";
import { EXCHANGE_TABS } from "./exchange-tabs.ts";
import { useExchangeCopies } from "./use-flow-menu.ts";

interface ExchangeDetailsProps {
  readonly exchange: Exchange;
  readonly model: FlowModel;
  /** Height, or width at the right, in CSS pixels. */
  readonly size: number;
  readonly right: boolean;
}

/** All that is known of one exchange: its cookies first. */
export function ExchangeDetails({ exchange, model, size, right }: ExchangeDetailsProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { selection, values, record } = useStores();
  record.version.value;
  const copies = useExchangeCopies(exchange, null);
  const cookies = knownExchangeCookies(record.record.value, exchange);
  const tab = EXCHANGE_TABS.find(({ id }) => id === selection.exchangeTab.value) ?? EXCHANGE_TABS[0];
  const close = (): void => {
    selection.exchangeOpen.value = false;
    document
      .querySelector<HTMLElement>("#flow-grid [role=row][tabindex='0'], #flow-drawing")
      ?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  const Content = tab.component;
  return (
    <section
      id="exchange-details"
      class="details"
      aria-label={t("flow_details")}
      style={right ? { width: `${size}px` } : { height: `${size}px` }}
      onKeyDown={onKeyDown}
    >
      <header class="details-head">
        <h2 class="details-title" title={`${exchangeName(exchange)} · ${exchange.host}`}>
          <strong>{exchangeName(exchange)}</strong> <span class="quiet">{exchange.host}</span>
        </h2>
        <ToggleButton
          id="exchange-show-values"
          label={t("panel_show_values")}
          pressed={values.shown.value}
          onToggle={() => (values.shown.value = !values.shown.value)}
        >
          <Icon name="eye" />
        </ToggleButton>
        <MenuButton id="exchange-copy" label={t("flow_copy")} items={copies}>
          <Icon name="copy" />
        </MenuButton>
        <DetailsButtons closeId="exchange-close" closeLabel={t("flow_details_close")} right={right} onClose={close} />
      </header>
      <TabList
        label={t("flow_details_tabs")}
        prefix="exchange"
        tabs={EXCHANGE_TABS.map(({ id }) => ({
          id,
          label: t(`flow_tab_${id}`),
          ...(id === "cookies" && cookies.length > 0 ? { count: formats.number(cookies.length) } : {}),
        }))}
        selected={tab.id}
        onSelect={(id) => {
          selection.exchangeTab.value = id;
        }}
      />
      <div
        id="exchange-panel"
        class="details-panel"
        role="tabpanel"
        aria-labelledby={`exchange-tab-${tab.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
        tabIndex={0}
      >
        <Content key={exchange.id} exchange={exchange} cookies={cookies} model={model} />
      </div>
    </section>
  );
}
