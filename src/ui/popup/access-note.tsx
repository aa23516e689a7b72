import type { VNode } from "preact";
import { siteDomain } from "../../core/site/site.ts";
import type { FrameState } from "../../protocol/frame-state.ts";
import { useT } from "../i18n/context.ts";
import type { PopupStores } from "./popup-stores.ts";

interface AccessNoteProps {
  readonly stores: PopupStores;
  readonly state: FrameState;
}

/** What is out of sight for lack of host access, and the way to get it. */
export function AccessNote({ stores, state }: AccessNoteProps): VNode {
  const t = useT();
  const site = siteDomain(state.url ?? "");
  const onGrant = async (): Promise<void> => {
    // The browser grants only inside the click: nothing may be awaited before.
    const granted = await stores.client.requestAccess().catch(() => false);
    if (!granted) stores.notices.warn(t("popup_grant_refused"));
  };
  const none = site === "" ? t("popup_no_access_here") : t("popup_no_access", site);
  return (
    <section class="popup-note popup-access" aria-label={t("popup_access")}>
      <p>{state.access === "none" ? none : t("popup_some_access")}</p>
      <button type="button" class="button text primary" id="popup-grant" onClick={onGrant}>
        {t("popup_grant")}
      </button>
    </section>
  );
}
