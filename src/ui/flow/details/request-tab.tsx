import type { VNode } from "preact";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { redactUrl } from "../../../core/session/redact.ts";
import { headText } from "../../cookies/details/exchange-head.ts";
import { exchangeName } from "../../cookies/text/exchange-name.ts";
import { type T, useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ExchangeLink } from "../exchange-link.tsx";
import { typeText } from "../text/type-text.ts";
import type { ExchangeTabProps } from "./tab-props.ts";

/** Facts and headers of request and response. */
export function RequestTab({ exchange }: ExchangeTabProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { values, record } = useStores();
  const mask = values.shown.value ? null : values.mask;
  const url = (text: string | null): string =>
    text === null ? "" : mask === null ? text : redactUrl(text, (secret) => `(${mask(secret)})`);
  const chain = record.record.value.chains.get(exchange.requestId) ?? [];
  const facts = factsOf(exchange, t, url, (from, to) => t("flow_milliseconds", formats.number(Math.round(to - from))));
  return (
    <>
      <dl class="flow-facts">
        {facts
          .filter(([, value]) => value !== "")
          .map(([fact, value]) => (
            <div key={fact}>
              <dt>{t(`flow_fact_${fact}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {chain.length > 1 && (
          <div>
            <dt>{t("flow_fact_chain")}</dt>
            <dd class="flow-chain">
              {chain.map((hop) =>
                hop === exchange ? (
                  <strong key={hop.id}>{exchangeName(hop)}</strong>
                ) : (
                  <ExchangeLink key={hop.id} exchange={hop} label={exchangeName(hop)} />
                ),
              )}
            </dd>
          </div>
        )}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long headers scroll, and must be reached by keyboard */}
      <section class="line" tabIndex={0} aria-label={t("cookies_exchange")}>
        <pre>{headText(exchange, mask)}</pre>
      </section>
    </>
  );
}

function factsOf(
  exchange: Exchange,
  t: T,
  url: (text: string | null) => string,
  duration: (from: number, to: number) => string,
): readonly (readonly [fact: string, value: string])[] {
  const { sentAt, end, response } = exchange;
  return [
    ["url", url(exchange.url)],
    ["type", typeText(exchange.type)],
    ["party", t(`flow_party_${exchange.party}`)],
    ["initiator", url(exchange.initiator)],
    ["toplevel", url(exchange.topUrl)],
    ["redirect", url(end?.redirectTo ?? null)],
    ["error", end?.error ?? ""],
    ["answered", sentAt === null || response === null ? "" : duration(sentAt, response.time)],
    ["address", exchange.ip ?? ""],
    ["cache", exchange.fromCache ? t("flow_from_cache") : ""],
    ["fields", exchange.formFields.join(", ")],
  ];
}
