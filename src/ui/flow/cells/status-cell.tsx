import type { VNode } from "preact";
import type { Exchange } from "../../../core/capture/exchange.ts";
import type { T } from "../../i18n/context.ts";
import { HiddenText } from "../../parts/hidden-text.tsx";
import { exchangeState } from "../rows/exchange-state.ts";

/** How the exchange ended: status, or a word where it has none that says so. */
export function statusCell(exchange: Exchange, t: T): VNode {
  const { response, end } = exchange;
  const state = exchangeState(exchange);
  const status = response === null ? "" : String(response.status);
  if (state === "failed") {
    return (
      <span class="status failed" title={end?.error ?? ""}>
        <span aria-hidden="true">✕ </span>
        {status === "" ? t("flow_failed") : status}
        {status !== "" && <HiddenText> {t("flow_failed")}</HiddenText>}
      </span>
    );
  }
  if (state === "cached") {
    return (
      <span class="status cached" title={t("flow_cached_title")}>
        {status} {t("flow_cached")}
      </span>
    );
  }
  if (status === "") return <span class="status quiet">{t("flow_open")}</span>;
  return (
    <span class={`status s${status[0]}`} title={end?.redirectTo ? t("flow_redirects") : response?.statusLine}>
      {status}
    </span>
  );
}
