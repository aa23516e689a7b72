import type { VNode } from "preact";
import { withheldIndex } from "../../flow/model/withheld-index.ts";
import { typeText } from "../../flow/text/type-text.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ExchangeText } from "./exchange-text.tsx";
import type { TabProps } from "./tab-props.ts";
import { WithheldList } from "./withheld-list.tsx";

const LIMIT = 200;

/** The exchanges that carried the cookie and those that went without it, newest first. */
export function SentTab({ row }: TabProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { cookies, values, record } = useStores();
  record.version.value;
  const carries = cookies.sent().carries(row);
  const withheld = withheldIndex(record.record.value).from(row.id);
  return (
    <>
      {withheld.length > 0 && <WithheldList withheld={withheld} />}
      {carries.length === 0 && withheld.length === 0 && <p class="hint">{t("cookies_not_sent")}</p>}
      {carries.length > 0 && (
        <section>
          <h3 class="list-title">
            {t("flow_sent_to")} <span class="count">{formats.number(carries.length)}</span>
          </h3>
          <ol class="history">
            {carries
              .slice(-LIMIT)
              .toReversed()
              .map(({ exchange, value }) => (
                <li key={exchange.id}>
                  <span class="time">{exchange.sentAt === null ? "–" : formats.exactClock(exchange.sentAt)}</span>
                  <span class="change">{typeText(exchange.type)}</span>
                  <span class="value">
                    {values.shown.value || !values.masked({ ...row, value }) ? value : values.mask(value)}
                  </span>
                  <span class="source">
                    <ExchangeText exchange={exchange} />
                  </span>
                </li>
              ))}
          </ol>
          {carries.length > LIMIT && (
            <p class="hint">{t("cookies_sent_more", formats.number(carries.length - LIMIT))}</p>
          )}
        </section>
      )}
    </>
  );
}
