import { effect } from "@preact/signals";
import { render } from "preact";
import type { ViewTarget } from "../../protocol/port-name.ts";
import type { Client } from "../client/client.ts";
import { type T, TProvider } from "../i18n/context.ts";
import { applyTheme } from "../panel/theme.ts";
import { createViewSettings } from "../stores/view-settings.ts";
import { Popup } from "./popup.tsx";
import { createPopupStores } from "./popup-stores.ts";

export interface PopupOptions {
  readonly client: Client;
  readonly target: ViewTarget;
  readonly t: T;
  /** BCP 47 tag of the text. */
  readonly language: string;
}

/** Shows the popup in `root`. Returns what takes it away again. */
export function mountPopup(root: Element, { client, target, t, language }: PopupOptions): () => void {
  const stores = createPopupStores(client, target, t);
  const settings = createViewSettings(client.settings);
  const stopTheme = effect(() => applyTheme(document, settings.theme.value.value, null));
  render(
    <TProvider t={t} language={language}>
      <Popup stores={stores} />
    </TProvider>,
    root,
  );
  return () => {
    render(null, root);
    stopTheme();
    stores.close();
  };
}
