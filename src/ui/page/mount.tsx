import { effect } from "@preact/signals";
import { render } from "preact";
import { siteDomain } from "../../core/site/site.ts";
import type { FrameState } from "../../protocol/frame-state.ts";
import type { ViewTarget } from "../../protocol/port-name.ts";
import type { Client } from "../client/client.ts";
import { type T, TProvider } from "../i18n/context.ts";
import { mountPanel } from "../panel/mount.tsx";
import { applyTheme } from "../panel/theme.ts";
import type { ImportedRecord } from "../stores/imported-record.ts";
import { createViewSettings } from "../stores/view-settings.ts";
import { Chooser } from "./chooser.tsx";
import { createChooserStore } from "./chooser-store.ts";
import { findTarget } from "./find-target.ts";
import { openRecord, type Waiting } from "./open-record.ts";
import { FILE_ADDRESS, targetOfAddress } from "./page-address.ts";

export interface PageOptions {
  readonly client: Client;
  readonly t: T;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Version of Jarscope. */
  readonly version: string;
}

/** The full page: what its address names, or the choice of what to look at. Returns what takes it away again. */
export function mountPage(root: HTMLElement, options: PageOptions): () => void {
  const { client, t, language } = options;
  let closeShown: () => void = () => undefined;
  // An address that changes while the one before is still being looked up.
  let turn = 0;

  const show = (next: () => () => void): void => {
    closeShown();
    closeShown = next();
  };

  const nameTab = ({ url }: FrameState): void => {
    const site = siteDomain(url ?? "");
    if (site !== "") document.title = `${site} · ${t("app_name")}`;
  };

  const showPanel = (target: ViewTarget, file?: ImportedRecord): void => {
    // What was seen in a private window is gone with it, and so is this page about it.
    const onGone = (wasPrivate: boolean): void => {
      if (wasPrivate) window.close();
      // A browser may refuse to close a page that the person opened.
      showChooser(true);
    };
    const chooseOther = (): void => {
      history.pushState(null, "", "#");
      route();
    };
    const panel = { ...options, target, theme: null, onGone, chooseOther, onState: nameTab, ...(file && { file }) };
    show(() => mountPanel(root, panel).close);
  };

  const showChooser = (gone: boolean): void => {
    document.title = t("app_name");
    const store = createChooserStore(client);
    const settings = createViewSettings(client.settings);
    const stopTheme = effect(() => applyTheme(document, settings.theme.value.value, null));
    show(() => {
      render(
        <TProvider t={t} language={language}>
          <Chooser store={store} gone={gone} onFile={onFile} />
        </TProvider>,
        root,
      );
      return () => {
        stopTheme();
        store.close();
        render(null, root);
      };
    });
  };

  const onFile = async (file: File, waiting: Waiting): Promise<string | null> => {
    const opened = await openRecord(file, t, waiting);
    if ("problem" in opened) return opened.problem;
    history.pushState(null, "", FILE_ADDRESS);
    document.title = `${file.name} · ${t("app_name")}`;
    showPanel({ chooser: true }, opened.file);
    return null;
  };

  const showTarget = async (target: ViewTarget): Promise<void> => {
    const mine = ++turn;
    const held = await findTarget(client, target);
    if (mine === turn && held.found) showPanel(target);
    else if (mine === turn) showChooser(true);
    held.close();
  };

  const route = (): void => {
    turn++;
    const target = targetOfAddress(location.hash);
    if (target === null) showChooser(false);
    else void showTarget(target);
  };

  addEventListener("popstate", route);
  route();
  return () => {
    turn++;
    removeEventListener("popstate", route);
    closeShown();
  };
}
