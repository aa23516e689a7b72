import type { VNode } from "preact";
import type { JarChange } from "../../../core/capture/jar-entry.ts";
import { type MissedDeletion, missedDeletions } from "../../../core/capture/missed-deletions.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { sourceText } from "../text/source-text.ts";
import { ExchangeText } from "./exchange-text.tsx";
import { MissedStep } from "./missed-step.tsx";
import type { TabProps } from "./tab-props.ts";

const LIMIT = 200;

/** A step that is shown: a change, with what was there before, or an attempt that missed. */
type Step = { readonly at: number } & (
  | { readonly change: JarChange; readonly before: JarChange | undefined }
  | { readonly missed: MissedDeletion }
);

/** Every change of the cookie, old to new, and who made it; attempts to delete it that missed stand among them. */
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
  const missed = row.entry === null ? [] : missedDeletions(record.record.value, row.entry);
  const steps: Step[] = [
    ...history.map((change, at) => ({ at: change.stamp.at, change, before: history[at - 1] })),
    ...missed.map((each) => ({ at: each.at, missed: each })),
  ];
  return (
    <ol class="history" data-browser={context.browser}>
      {steps
        .sort((one, other) => one.at - other.at)
        .slice(-LIMIT)
        .map((step) => {
          if ("missed" in step)
            return <MissedStep key={`${step.missed.line.exchangeId} ${step.missed.line.index}`} missed={step.missed} />;
          const { change, before } = step;
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
      {row.entry?.present && row.expires !== null && row.expires <= context.now && (
        <li data-step="expired">
          <span class="time">{formats.exactClock(row.expires)}</span>
          <span class="change">{t("cause_expired")}</span>
          <span class="value" />
          <span class="source">{t("source_browser")}</span>
        </li>
      )}
    </ol>
  );
}
