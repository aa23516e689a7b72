import type { Exchange } from "../../../core/capture/exchange.ts";
import { pathOf } from "../../../core/site/url-parts.ts";

/** An exchange in few words, for example `POST /login 303`: the query is left out, since it may hold secrets. */
export function exchangeName(exchange: Exchange): string {
  const status = exchange.response?.status;
  return `${exchange.method} ${pathOf(exchange.url)}${status === undefined ? "" : ` ${status}`}`;
}
