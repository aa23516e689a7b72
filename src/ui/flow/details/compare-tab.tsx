import type { VNode } from "preact";
import { compareExchanges, lastThatCarried } from "../../../core/capture/compare-exchanges.ts";
import { messageKey } from "../../../core/message/message.ts";
import { exchangeName } from "../../cookies/text/exchange-name.ts";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ExchangeLink } from "../exchange-link.tsx";
import { typeText } from "../text/type-text.ts";
import type { ExchangeTabProps } from "./tab-props.ts";

/** This request beside the last one that carried a cookie which this one went without. */
export function CompareTab({ exchange, cookies }: ExchangeTabProps): VNode {
  const t = useT();
  const { selection, record } = useStores();
  const known = record.record.value;
  const names = [...new Set(cookies.filter(({ state }) => state === "withheld").map(({ name }) => name))].filter(
    (name) => lastThatCarried(known, exchange, name) !== null,
  );
  const wanted = selection.compared.value;
  const name = wanted !== null && names.includes(wanted) ? wanted : names[0];
  const other = name === undefined ? null : lastThatCarried(known, exchange, name);
  if (name === undefined || other === null) return <p class="hint">{t("flow_compare_none")}</p>;
  const facts = compareExchanges(known, exchange, other);
  const differing = facts.filter(({ differs }) => differs);
  return (
    <>
      <p class="flow-compare-choice">
        <label>
          {t("flow_compare_with")}{" "}
          <select
            id="compare-name"
            class="choice"
            value={name}
            onChange={({ currentTarget }) => {
              selection.compared.value = currentTarget.value;
            }}
          >
            {names.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <span class="quiet">
          {differing.length === 0
            ? t("flow_compare_equal")
            : t("flow_compare_differ", differing.map(({ fact }) => t(messageKey("flow", "fact", fact))).join(", "))}
        </span>
      </p>
      <div class="flow-table-room">
        <table id="exchange-compare" class="flow-table">
          <thead>
            <tr>
              <th scope="col">{t("flow_compare_fact")}</th>
              <th scope="col">
                {t("flow_compare_this")} <span class="quiet">{exchangeName(exchange)}</span>
              </th>
              <th scope="col">
                {t("flow_compare_that")} <ExchangeLink exchange={other} label={exchangeName(other)} />
              </th>
            </tr>
          </thead>
          <tbody>
            {[...differing, ...facts.filter(({ differs }) => !differs)].map((line) => (
              <tr key={line.fact} class={line.differs ? "differs" : undefined} data-fact={line.fact}>
                <th scope="row">
                  {line.differs && <span class="differs-note">≠ </span>}
                  {t(messageKey("flow", "fact", line.fact))}
                </th>
                <td>{factText(line.fact, line.one)}</td>
                <td>{factText(line.fact, line.other)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function factText(fact: string, value: string): string {
  if (value === "") return "–";
  return fact === "type" ? typeText(value) : value;
}
