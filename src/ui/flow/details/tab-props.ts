import type { Exchange } from "../../../core/capture/exchange.ts";
import type { ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import type { FlowModel } from "../model/flow-model.ts";

/** What every tab of the details of an exchange gets. */
export interface ExchangeTabProps {
  readonly exchange: Exchange;
  readonly cookies: readonly ExchangeCookie[];
  readonly model: FlowModel;
}
