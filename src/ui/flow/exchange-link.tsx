import type { VNode } from "preact";
import type { Exchange } from "../../core/capture/exchange.ts";
import { useFormats, useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { openExchange } from "./open-exchange.ts";

interface ExchangeLinkProps {
  readonly exchange: Exchange;
  readonly label: string;
  /** false where the time stands beside it already. */
  readonly timed?: boolean;
}

/** Leads to an exchange in the Flow view. */
export function ExchangeLink({ exchange, label, timed = true }: ExchangeLinkProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { selection } = useStores();
  const time = timed ? (exchange.sentAt ?? exchange.response?.time ?? null) : null;
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
