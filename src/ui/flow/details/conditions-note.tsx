import type { VNode } from "preact";
import type { Condition } from "../../../core/capture/condition.ts";
import { messageKey } from "../../../core/message/message.ts";
import { exchangeName } from "../../cookies/text/exchange-name.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ExchangeLink } from "../exchange-link.tsx";

/** What an answer rests on: what the browser told, what it showed, and what no extension can read. */
export function ConditionsNote({ conditions }: { readonly conditions: readonly Condition[] }): VNode {
  const t = useT();
  const formats = useFormats();
  const { record } = useStores();
  const unknown = conditions.filter(({ basis }) => basis === "unknown").length;
  return (
    <details class="conditions">
      <summary>
        {t("flow_conditions")} <span class="quiet">· {t("flow_conditions_unknown", formats.number(unknown))}</span>
      </summary>
      <ul class="dots">
        {conditions.map(({ id, basis, shownBy }) => {
          const exchange = shownBy === null ? undefined : record.record.value.exchangesById.get(shownBy);
          return (
            <li key={id} data-condition={id} data-basis={basis}>
              <span class="basis">{t(`flow_known_${basis}`)}</span> {t(messageKey("flow", "condition", id))}{" "}
              {exchange && <ExchangeLink exchange={exchange} label={`${exchangeName(exchange)} ${exchange.host}`} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
