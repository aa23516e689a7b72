import type { VNode } from "preact";
import { ExchangeLink } from "../../flow/exchange-link.tsx";
import type { Withheld } from "../../flow/model/withheld-index.ts";
import { reasonExplanation, reasonTitle } from "../../flow/text/reason-words.ts";
import { typeText } from "../../flow/text/type-text.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { exchangeName } from "../text/exchange-name.ts";

/** As many as anybody reads. */
const LIMIT = 100;

/** The exchanges that went without a cookie, each reason explained once, newest first. */
export function WithheldList({ withheld }: { readonly withheld: readonly Withheld[] }): VNode {
  const t = useT();
  const formats = useFormats();
  const shown = withheld.slice(-LIMIT).toReversed();
  const reasons = [...new Set(shown.flatMap(({ cookie }) => cookie.reason ?? []))];
  return (
    <section id="cookie-withheld">
      <h3 class="list-title">
        {t("flow_withheld_from")} <span class="count">{formats.number(withheld.length)}</span>
      </h3>
      <dl class="flow-reasons">
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>{reasonTitle(reason, t)}</dt>
            <dd>{reasonExplanation(reason, t)}</dd>
          </div>
        ))}
      </dl>
      <ol class="history">
        {shown.map(({ exchange, cookie }) => (
          <li key={exchange.id} data-withheld={exchange.id} data-reason={cookie.reason}>
            <span class="time">{exchange.sentAt === null ? "–" : formats.exactClock(exchange.sentAt)}</span>
            <span class="change">{typeText(exchange.type)}</span>
            <span class="value" title={cookie.reason === null ? "" : reasonTitle(cookie.reason, t)}>
              {cookie.reason === null ? "–" : reasonTitle(cookie.reason, t)}
            </span>
            <span class="source">
              <ExchangeLink exchange={exchange} label={`${exchangeName(exchange)} ${exchange.host}`} />
            </span>
          </li>
        ))}
      </ol>
      {withheld.length > LIMIT && <p class="hint">{t("cookies_sent_more", formats.number(withheld.length - LIMIT))}</p>}
    </section>
  );
}
