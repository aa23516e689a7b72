import type { VNode } from "preact";
import { lastThatCarried } from "../../../core/capture/compare-exchanges.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import type { ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import { shownName } from "../../../core/message/shown-name.ts";
import { useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import { useStores } from "../../stores/stores-context.ts";
import type { FlowModel } from "../model/flow-model.ts";
import { openCookie } from "../open-exchange.ts";
import { ReasonText } from "./reason-text.tsx";
import { SourceLink } from "./source-link.tsx";
import { useExchangeCopies } from "./use-flow-menu.ts";
import { valueAt } from "./value-at.ts";

const SIGNS = { sent: "↑", withheld: "⊘", set: "+", deleted: "−", rejected: "✕", undecided: "?" } as const;

interface CookieLineProps {
  readonly cookie: ExchangeCookie;
  readonly exchange: Exchange;
  readonly model: FlowModel;
  /** Its row of the Cookies view, where it has one. */
  readonly row: CookieRow | null;
  /** The reason is that of the line above. */
  readonly repeats: boolean;
  /** Another cookie of the same name went with the request. */
  readonly shadowed: boolean;
}

export function CookieLine({ cookie, exchange, row, repeats, shadowed }: CookieLineProps): VNode {
  const t = useT();
  const { selection, values, record } = useStores();
  const copies = useExchangeCopies(exchange, row);
  const value = valueAt(cookie, exchange);
  const hidden = value !== null && !values.shown.value && (row === null || values.masked({ ...row, value }));
  const { state, name, domain, path } = cookie;
  const earlier = state === "withheld" ? lastThatCarried(record.record.value, exchange, name) : null;
  const seen = value === null ? "–" : hidden ? values.mask(value) : value;
  return (
    <tr class={`cookie-state ${state}`} data-cookie={name} data-state={state} data-reason={cookie.reason}>
      <td class="state">
        <span class="sign" aria-hidden="true">
          {SIGNS[state]}
        </span>
        {t(`flow_state_${state}`)}
        {shadowed && <span class="quiet"> {t("flow_order", String((cookie.order ?? 0) + 1))}</span>}
      </td>
      <th scope="row">
        {row === null ? (
          name
        ) : (
          <button
            type="button"
            class="button link cookie-link"
            title={t("flow_open_cookie")}
            onClick={() => openCookie(selection, row.id)}
          >
            {shownName(name, t)}
          </button>
        )}
        <span class="quiet key">
          {domain === exchange.host && path === "/" ? "" : `${domain}${path === "/" ? "" : ` ${path}`}`}
        </span>
      </th>
      <td class="value" title={seen}>
        {seen}
      </td>
      <td class="reason">
        <ReasonText cookie={cookie} repeats={repeats} />
        {shadowed && <span class="quiet">{t("flow_shadow")}</span>}
      </td>
      <td>
        <SourceLink cookie={cookie} exchange={exchange} />
      </td>
      <td class="tools">
        {earlier !== null && (
          <button
            type="button"
            class="button text compare"
            title={t("flow_compare_title", name)}
            onClick={() => {
              selection.compared.value = name;
              selection.exchangeTab.value = "compare";
            }}
          >
            {t("flow_compare")}
          </button>
        )}
        {row !== null && (
          <MenuButton label={t("flow_copy_cookie", name)} items={copies}>
            <Icon name="copy" />
          </MenuButton>
        )}
      </td>
    </tr>
  );
}
