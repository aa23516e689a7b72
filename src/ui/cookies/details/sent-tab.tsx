import type { VNode } from "preact";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ExchangeText } from "./exchange-text.tsx";
import type { TabProps } from "./tab-props.ts";

const LIMIT = 200;

/** The exchanges that carried the cookie, newest first. */
export function SentTab({ row }: TabProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { cookies, values } = useStores();
  const carries = cookies.sent().carries(row);
  if (carries.length === 0) return <p class="hint">{t("cookies_not_sent")}</p>;
  return (
    <>
      <ol class="history">
        {carries
          .slice(-LIMIT)
          .toReversed()
          .map(({ exchange, value }) => (
            <li key={exchange.id}>
              <span class="time">{exchange.sentAt === null ? "–" : formats.exactClock(exchange.sentAt)}</span>
              <span class="change">{exchange.type.replaceAll("_", " ")}</span>
              <span class="value">
                {values.shown.value || !values.masked({ ...row, value }) ? value : values.mask(value)}
              </span>
              <span class="source">
                <ExchangeText exchange={exchange} />
              </span>
            </li>
          ))}
      </ol>
      {carries.length > LIMIT && <p class="hint">{t("cookies_sent_more", formats.number(carries.length - LIMIT))}</p>}
    </>
  );
}
