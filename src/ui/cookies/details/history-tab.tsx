import type { VNode } from "preact";
import type { JarChange } from "../../../core/capture/jar-entry.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { sourceText } from "../text/source-text.ts";
import { ExchangeText } from "./exchange-text.tsx";
import type { TabProps } from "./tab-props.ts";

const LIMIT = 200;

/** Every change of the cookie, old to new, and who made it. */
export function HistoryTab({ row, context }: TabProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { record, values } = useStores();
  const history = row.entry?.history ?? [];
  if (history.length === 0) return <p class="hint">{t("cookies_no_history")}</p>;
  const value = (change: JarChange): string =>
    values.shown.value || !values.masked({ ...row, value: change.cookie.value })
      ? change.cookie.value
      : values.mask(change.cookie.value);
  return (
    <ol class="history" data-browser={context.browser}>
      {history.slice(-LIMIT).map((change, at, shown) => {
        const before = shown[at - 1];
        const replaced =
          before !== undefined && change.kind === "updated" && before.cookie.value !== change.cookie.value;
        const exchange =
          "exchangeId" in change.source ? record.record.value.exchangesById.get(change.source.exchangeId) : undefined;
        return (
          <li key={`${change.stamp.boot} ${change.stamp.seq}`}>
            <span class="time">{formats.exactClock(change.stamp.at)}</span>
            <span class="change">{t(`change_${change.kind}`)}</span>
            <span class="value">
              {replaced && <span class="quiet">{value(before)} → </span>}
              {value(change)}
            </span>
            <span class="source">
              {exchange ? <ExchangeText exchange={exchange} /> : sourceText(change.source, record.record.value, t)}
              {change.cause !== null && change.cause !== "explicit" && (
                <span class="quiet"> ({t(`cause_${change.cause}`)})</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
