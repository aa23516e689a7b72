import type { VNode } from "preact";
import { conditionsOf } from "../../../core/capture/conditions.ts";
import { explainedVerdict, isUntold } from "../../../core/capture/explain-line.ts";
import { ConditionsNote } from "../../flow/details/conditions-note.tsx";
import { withheldIndex } from "../../flow/model/withheld-index.ts";
import { reasonTitle } from "../../flow/text/reason-words.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { exchangeName } from "../text/exchange-name.ts";
import { reasonText } from "../text/verdict-text.ts";
import { LineFix } from "./line-fix.tsx";
import { MarkedLine } from "./marked-line.tsx";
import { OtherBrowserText } from "./other-browser-text.tsx";
import type { TabProps } from "./tab-props.ts";

/** Lines of one cookie to show at once; a polling site sets the same cookie thousands of times. */
const LIMIT = 20;

/** Every Set-Cookie line of the cookie as it came, newest first, with what is wrong in it. */
export function SetLineTab({ row }: TabProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { record } = useStores();
  if (row.lines.length === 0) return <p class="hint">{t("cookies_no_lines")}</p>;
  const hidden = row.lines.length - LIMIT;
  const lines = row.lines
    .slice(-LIMIT)
    .toReversed()
    .map((line) => ({ line, verdict: explainedVerdict(record.record.value, line) }));
  const withheld = (): ReadonlySet<string | null> =>
    new Set(
      withheldIndex(record.record.value)
        .from(row.id)
        .map(({ cookie }) => cookie.reason),
    );
  const newest = record.record.value.exchangesById.get(lines[0]?.line.exchangeId ?? "");
  return (
    <>
      {lines.map(({ line, verdict }, at) => {
        const exchange = record.record.value.exchangesById.get(line.exchangeId);
        const reason = reasonText(verdict, t);
        const repeats = verdict.reason === lines[at - 1]?.verdict.reason;
        return (
          <article key={`${line.exchangeId} ${line.index}`} class="set-line">
            <h3>
              {exchange?.response && <span class="time">{formats.exactClock(exchange.response.time)}</span>}{" "}
              {exchange ? exchangeName(exchange) : t("cookies_source_dropped")}
              {" · "}
              <span class={`outcome ${verdict.outcome}`}>{t(`verdict_${verdict.outcome.replaceAll("-", "_")}`)}</span>
              {reason !== null && <span class="quiet"> {reason}</span>}
              {verdict.basis === "predicted" && <span class="quiet"> · {t("cookies_predicted")}</span>}
            </h3>
            <OtherBrowserText line={line} />
            <MarkedLine line={line} row={row} withheld={withheld} />
            {!repeats && verdict.reason !== null && isUntold(line, verdict.reason) && (
              <p>{t("flow_untold", reasonTitle(verdict.reason, t))}</p>
            )}
            {!repeats && <LineFix verdict={verdict} />}
          </article>
        );
      })}
      {newest && <ConditionsNote conditions={conditionsOf(record.record.value, newest)} />}
      {hidden > 0 && <p class="hint">{t("cookies_lines_hidden", formats.number(hidden))}</p>}
    </>
  );
}
