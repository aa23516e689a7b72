import type { VNode } from "preact";
import type { FrameState } from "../../protocol/frame-state.ts";
import { useFormats, useT, useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { totalsOf } from "./totals.ts";

/** The last line: what the record adds up to, and what it is a record of. */
export function StatusLine(): VNode {
  const t = useT();
  const tn = useTn();
  const formats = useFormats();
  const { record, frame } = useStores();
  // The record changes in place: its version tells.
  record.version.value;
  const totals = totalsOf(record.record.value);
  const state = frame.state.value;
  const { begin, since, dropped } = record.record.value;
  const browser = begin ? { name: begin.browser, version: begin.version } : state?.browser;
  const began = state?.since ?? since;
  const parts = {
    totals: [
      tn("panel_exchanges", totals.exchanges),
      tn("panel_cookies_sent", totals.sent),
      tn("panel_set_lines", totals.setLines) +
        (totals.rejected > 0 ? ` (${tn("panel_rejected", totals.rejected)})` : ""),
      t("panel_uploaded", formats.bytes(totals.uploaded)),
      ...(dropped > 0 ? [tn("panel_dropped", dropped)] : []),
    ],
    tabs: began === null ? [] : [tabsText(state, formats.clock(began), tn, t)],
    browser: [
      browser && `${browser.name === "firefox" ? "Firefox" : "Chromium"} ${browser.version}`,
      state && t(`panel_access_${state.access}`),
      state?.container,
      state?.private && t("panel_private"),
      frame.connected.value ? null : t("panel_reconnecting"),
    ].filter(Boolean),
  };
  return (
    <footer class="status-line">
      {Object.entries(parts).map(([part, texts]) => (
        <span key={part} id={`status-${part}`} class={part === "browser" ? "end" : undefined} title={texts.join(" · ")}>
          {texts.join(" · ")}
        </span>
      ))}
    </footer>
  );
}

function tabsText(
  state: FrameState | null,
  since: string,
  tn: ReturnType<typeof useTn>,
  t: ReturnType<typeof useT>,
): string {
  const opened = state?.tabs.filter(({ openedBy }) => openedBy !== null).length ?? 0;
  const tabs = opened > 0 ? tn("panel_tabs_opened", opened) : t("panel_one_tab");
  return t("panel_since", tabs, since);
}
