import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { ExchangeLink } from "../../flow/exchange-link.tsx";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { exchangeName } from "../text/exchange-name.ts";
import { headText } from "./exchange-head.ts";

/** An exchange by its short name; opened, its request and response heads as text, redacted while values are hidden. */
export function ExchangeText({ exchange }: { readonly exchange: Exchange }): VNode {
  const t = useT();
  const { values } = useStores();
  const [open, setOpen] = useState(false);
  return (
    <details class="exchange" data-exchange={exchange.id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {exchangeName(exchange)} <span class="quiet">{exchange.host}</span>
      </summary>
      {open && (
        <>
          <ExchangeLink exchange={exchange} label={t("flow_follow")} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long headers scroll, and must be reached by keyboard */}
          <section class="line" tabIndex={0} aria-label={t("cookies_exchange")}>
            <pre>{headText(exchange, values.shown.value ? null : values.mask)}</pre>
          </section>
        </>
      )}
    </details>
  );
}
