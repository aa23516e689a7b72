import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { AccessNote } from "./access-note.tsx";
import { ActionBar } from "./action-bar.tsx";
import { CookieList } from "./cookie-list.tsx";
import { FindingLine } from "./finding-line.tsx";
import { OpenPageButton } from "./open-page-button.tsx";
import { PopupCounts } from "./popup-counts.tsx";
import { PopupHeader } from "./popup-header.tsx";
import { PopupNotice } from "./popup-notice.tsx";
import type { PopupStores } from "./popup-stores.ts";
import { SessionLine } from "./session-line.tsx";
import { situationOf } from "./situation.ts";

export function Popup({ stores }: { readonly stores: PopupStores }): VNode {
  const t = useT();
  const state = stores.frame.state.value;
  const situation = situationOf(state);
  return (
    <main class="popup" data-situation={situation}>
      <PopupHeader stores={stores} />
      {situation === "connecting" && <p class="popup-note">{t("popup_connecting")}</p>}
      {situation === "internal" && <p class="popup-note">{t("popup_internal")}</p>}
      {state !== null && situation !== "internal" && state.access !== "all" && (
        <AccessNote stores={stores} state={state} />
      )}
      {situation === "ready" && (
        <>
          <FindingLine stores={stores} />
          <PopupCounts stores={stores} />
          <SessionLine stores={stores} />
          <CookieList stores={stores} />
        </>
      )}
      {situation === "ready" ? (
        <ActionBar stores={stores} />
      ) : (
        <footer class="popup-actions">
          <OpenPageButton stores={stores} />
        </footer>
      )}
      <PopupNotice stores={stores} />
    </main>
  );
}
