import type { Exchange } from "../../../core/capture/exchange.ts";
import { exchangeState } from "../rows/exchange-state.ts";
import { typeText } from "../text/type-text.ts";
import type { DrawContext } from "./draw-context.ts";
import type { Lifeline } from "./layout/lifelines.ts";

/** Words of one look. */
export interface LaneWords {
  readonly text: string;
  readonly class: string;
  /** May be cut where room is short. */
  readonly long?: boolean;
}

/** Method, address and type. The host is told where the lifeline does not tell it. */
export function requestWords(exchange: Exchange, server: Lifeline, { path }: DrawContext): readonly LaneWords[] {
  const host = server.name === exchange.host ? "" : exchange.host;
  return [
    { text: exchange.method, class: "method" },
    { text: `${host}${path(exchange)}`, class: "path", long: true },
    { text: typeText(exchange.type), class: "quiet" },
  ];
}

/** How it ended. */
export function responseWords(exchange: Exchange, { t }: DrawContext): readonly LaneWords[] {
  const { response, end } = exchange;
  const state = exchangeState(exchange);
  const status = response === null ? "" : String(response.status);
  if (state === "failed")
    return [
      { text: `✕ ${status} ${t("flow_failed")} ${end?.error ?? ""}`.replaceAll("  ", " "), class: "bad", long: true },
    ];
  if (state === "open" && response === null) return [{ text: t("flow_open"), class: "quiet" }];
  if (state === "cached") return [{ text: `${status} ${t("flow_cached")}`, class: "quiet" }];
  return [{ text: status, class: Number(status) >= 400 ? "status bad" : "status" }];
}
