import type { VNode } from "preact";
import { conditionsOf } from "../../../core/capture/conditions.ts";
import { cookieTravel, type Exchange } from "../../../core/capture/exchange.ts";
import { disagrees, type ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ConditionsNote } from "./conditions-note.tsx";
import { CookieLine } from "./cookie-line.tsx";
import { CredentialsNote } from "./credentials-note.tsx";
import type { ExchangeTabProps } from "./tab-props.ts";

const ORDER = ["withheld", "rejected", "undecided", "set", "deleted", "sent"] as const;

/** Every cookie that concerns the exchange, what went wrong first. */
export function CookiesTab({ exchange, cookies, model }: ExchangeTabProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { record } = useStores();
  const sorted = sortCookies(cookies);
  const doubted = sorted.filter(({ reason }) => reason === "likely-without-credentials");
  const disagreeing = cookies.filter(disagrees).length;
  const twice = namesTwice(cookies);
  const unseen = isRequestUnseen(exchange) && <p class="hint">{t("flow_request_unseen")}</p>;
  if (sorted.length === 0) return unseen || <p class="hint">{t("flow_no_cookies", exchange.host)}</p>;
  return (
    <>
      {unseen}
      {doubted.length > 0 && <CredentialsNote exchange={exchange} names={doubted.map(({ name }) => name)} />}
      <section class="flow-table-room">
        <table id="exchange-cookies" class="flow-table">
          <caption>
            {t("flow_table_caption", exchange.host)}
            <span class="quiet">
              {ORDER.filter((state) => sorted.some((one) => one.state === state))
                .map((state) => ` · ${t(`flow_state_${state}`)} ${formats.number(countOf(sorted, state))}`)
                .join("")}
            </span>
            {disagreeing > 0 && (
              <span class="disagrees"> · {t("flow_disagree_count", formats.number(disagreeing))}</span>
            )}
          </caption>
          <thead>
            <tr>
              {["state", "cookie", "value", "reason", "setby", "tools"].map((id) => (
                <th key={id} scope="col">
                  {t(`flow_table_${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((cookie, at) => (
              <CookieLine
                key={`${cookie.state} ${cookie.entry?.key ?? ""} ${cookie.line?.index ?? ""} ${cookie.name}`}
                cookie={cookie}
                exchange={exchange}
                model={model}
                row={model.rowOf(cookie)}
                repeats={cookie.reason !== null && sorted[at - 1]?.reason === cookie.reason}
                shadowed={twice.has(cookie.name) && cookie.order !== null}
              />
            ))}
          </tbody>
        </table>
      </section>
      <ConditionsNote conditions={conditionsOf(record.record.value, exchange)} />
    </>
  );
}

/** It went over the network, and the browser told nothing of it before its answer. */
function isRequestUnseen(exchange: Exchange): boolean {
  return exchange.sentAt === null && cookieTravel(exchange) === "carried";
}

function countOf(cookies: readonly ExchangeCookie[], state: ExchangeCookie["state"]): number {
  return cookies.filter((one) => one.state === state).length;
}

function sortCookies(cookies: readonly ExchangeCookie[]): readonly ExchangeCookie[] {
  const place = ({ state }: ExchangeCookie): number => ORDER.indexOf(state);
  return [...cookies].sort(
    (one, other) =>
      place(one) - place(other) ||
      String(one.reason).localeCompare(String(other.reason)) ||
      (one.order ?? 0) - (other.order ?? 0),
  );
}

/** Names that the request carried more than once. */
function namesTwice(cookies: readonly ExchangeCookie[]): ReadonlySet<string> {
  const sent = cookies.filter(({ order }) => order !== null).map(({ name }) => name);
  return new Set(sent.filter((name, at) => sent.indexOf(name) !== at));
}
