import type { ExchangeId } from "../../core/capture/exchange.ts";
import type { PanelStores } from "../stores/panel-stores.ts";
import type { SelectionStore } from "../stores/selection-store.ts";

/** Shows an exchange in the Flow view with its table of cookies. */
export function openExchange(selection: SelectionStore, id: ExchangeId): void {
  selection.exchange.value = id;
  selection.exchangeTab.value = "cookies";
  selection.exchangeOpen.value = true;
  selection.view.value = "flow";
}

/** Shows the way of a cookie through the drawn Flow view, from an exchange on. */
export function followCookie({ selection, settings }: PanelStores, row: string, id: ExchangeId): void {
  settings.flowDrawn.set(true);
  selection.followed.value = row;
  openExchange(selection, id);
}

/** Shows a cookie in the Cookies view with its details. */
export function openCookie(selection: SelectionStore, row: string): void {
  selection.row.value = row;
  selection.detailsOpen.value = true;
  selection.view.value = "cookies";
}
