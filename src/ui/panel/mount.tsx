import { effect, signal } from "@preact/signals";
import { render } from "preact";
import type { FrameState } from "../../protocol/frame-state.ts";
import type { ViewTarget } from "../../protocol/port-name.ts";
import type { Client } from "../client/client.ts";
import { type T, TProvider } from "../i18n/context.ts";
import type { ImportedRecord } from "../stores/imported-record.ts";
import { createPanelStores } from "../stores/panel-stores.ts";
import { StoresContext } from "../stores/stores-context.ts";
import { Panel } from "./panel.tsx";
import { applyTheme, type Theme } from "./theme.ts";
import { VIEWS } from "./views.ts";

export interface PanelOptions {
  readonly client: Client;
  readonly target: ViewTarget;
  readonly t: T;
  /** BCP 47 tag of the language of `t`. */
  readonly language: string;
  /** Version of Jarscope, for the files that it saves. */
  readonly version: string;
  /** Theme of DevTools; null follows the system. */
  readonly theme: Theme;
  /** A saved record to show in place of a live one. */
  readonly file?: ImportedRecord;
  /** The record is no longer kept; gets whether it was a private one. */
  readonly onGone?: (wasPrivate: boolean) => void;
  /** Leads to other tabs, records and files. */
  readonly chooseOther?: () => void;
  /** Hears what the panel hears of its tab. */
  readonly onState?: (state: FrameState) => void;
}

export interface MountedPanel {
  /** For DevTools that change their theme while the panel is open. */
  setTheme(theme: Theme): void;
  close(): void;
}

/** Shows a panel in `root`, which should fill its page. */
export function mountPanel(
  root: HTMLElement,
  { client, target, t, language, version, theme, file, onGone, chooseOther, onState }: PanelOptions,
): MountedPanel {
  const page = root.ownerDocument;
  const stores = createPanelStores({
    client,
    target,
    t,
    version,
    file: file ?? null,
    firstView: VIEWS[0].id,
    window: page.defaultView ?? window,
    onGone: onGone ?? (() => undefined),
    chooseOther: chooseOther ?? null,
  });
  const given = signal(theme);
  const stopTheme = effect(() => applyTheme(page, stores.settings.theme.value.value, given.value));
  const stopState = effect(() => {
    const state = stores.frame.state.value;
    if (state !== null) onState?.(state);
  });
  render(
    <TProvider t={t} language={language}>
      <StoresContext.Provider value={stores}>
        <Panel />
      </StoresContext.Provider>
    </TProvider>,
    root,
  );
  return {
    setTheme(next) {
      given.value = next;
    },
    close() {
      stopTheme();
      stopState();
      stores.close();
      render(null, root);
    },
  };
}
