import type { VNode } from "preact";
import { siteDomain } from "../../core/site/site.ts";
import type { FrameState } from "../../protocol/frame-state.ts";
import { useFormats, useT } from "../i18n/context.ts";
import type { PopupStores } from "./popup-stores.ts";
import { situationOf } from "./situation.ts";

/** Which site, and whether it is being recorded. */
export function PopupHeader({ stores }: { readonly stores: PopupStores }): VNode {
  const t = useT();
  const state = stores.frame.state.value;
  const internal = situationOf(state) === "internal";
  const site = internal ? "" : siteDomain(state?.url ?? "");
  return (
    <header class="popup-header">
      <h1 class="popup-site" title={state?.url ?? undefined}>
        {site === "" ? t("app_name") : site}
      </h1>
      {state?.private && <span class="tag">{t("popup_private")}</span>}
      {state?.container && <span class="tag">{state.container}</span>}
      {state !== null && !internal && <RecordingState state={state} />}
    </header>
  );
}

function RecordingState({ state }: { readonly state: FrameState }): VNode {
  const t = useT();
  const format = useFormats();
  const text = {
    on: state.since === null ? t("popup_recording") : t("popup_recording_since", format.clock(state.since)),
    paused: t("popup_paused"),
    off: state.since === null ? t("popup_not_recording") : t("popup_stopped"),
  }[state.recording];
  const reasons = state.recording === "off" ? [] : state.claims.map((claim) => t(`popup_claim_${claim}`));
  return (
    <p class="popup-recording" data-recording={state.recording} title={reasons.join(" · ") || undefined} role="status">
      <span class="recording-dot" aria-hidden="true" />
      {text}
    </p>
  );
}
