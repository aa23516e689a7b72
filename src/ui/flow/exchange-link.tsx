import type { VNode } from "preact";
import type { Exchange } from "../../core/capture/exchange.ts";
import { useFormats, useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { openExchange } from "./open-exchange.ts";

interface ExchangeLinkProps {
  readonly exchange: Exchange;
  readonly label: string;
}

/** Leads to an exchange in the Flow view. */
export function ExchangeLink({ exchange, label }: ExchangeLinkProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { selection } = useStores();
  const time = exchange.sentAt ?? exchange.response?.time ?? null;
  return (
    <button
      type="button"
      class="button link flow-link"
      data-follow={exchange.id}
      title={t("flow_follow")}
      onClick={() => openExchange(selection, exchange.id)}
    >
      {label} {time !== null && <span class="quiet">{formats.exactClock(time)}</span>}
    </button>
  );
}
