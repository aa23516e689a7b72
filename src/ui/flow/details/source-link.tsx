import type { VNode } from "preact";
import type { Exchange } from "../../../core/capture/exchange.ts";
import type { ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import { exchangeName } from "../../cookies/text/exchange-name.ts";
import { sourceText } from "../../cookies/text/source-text.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ExchangeLink } from "../exchange-link.tsx";

/** Who set the cookie, with a way to the exchange that did. */
export function SourceLink({
  cookie,
  exchange,
}: {
  readonly cookie: ExchangeCookie;
  readonly exchange: Exchange;
}): VNode {
  const t = useT();
  const { record } = useStores();
  const { setBy } = cookie;
  if (setBy === null) return <span class="quiet">–</span>;
  const known = record.record.value;
  const source = "exchangeId" in setBy ? known.exchangesById.get(setBy.exchangeId) : undefined;
  if (source === undefined) return <span class="quiet">{sourceText(setBy, known, t)}</span>;
  if (source.id === exchange.id) return <span class="quiet">{t("flow_this_exchange")}</span>;
  return <ExchangeLink exchange={source} label={exchangeName(source)} />;
}
