import type { VNode } from "preact";
import { useT } from "../../i18n/context.ts";
import { framesOf } from "../../scope/frames.ts";
import { useStores } from "../../stores/stores-context.ts";

/** Which site and which frame the views show. */
export function ScopeChoice(): VNode {
  const t = useT();
  const { record, scope } = useStores();
  // The record changes in place: its version tells.
  record.version.value;
  const known = record.record.value;
  const sites = [...known.sites].sort();
  const frames = framesOf(known);
  return (
    <>
      <select
        id="site-choice"
        class="choice"
        title={t("panel_site")}
        aria-label={t("panel_site")}
        value={scope.site.value ?? ""}
        onChange={({ currentTarget }) => {
          scope.site.value = currentTarget.value || null;
        }}
      >
        <option value="">{t("panel_site_all")}</option>
        {sites.map((site) => (
          <option key={site} value={site}>
            {site}
          </option>
        ))}
      </select>
      <select
        id="frame-choice"
        class="choice"
        title={t("panel_frame")}
        aria-label={t("panel_frame")}
        value={scope.frame.value ?? ""}
        onChange={({ currentTarget }) => {
          scope.frame.value = currentTarget.value || null;
        }}
      >
        <option value="">{t("panel_frame_all")}</option>
        {frames.map(({ key, host, top }) => (
          <option key={key} value={key}>
            {t(top ? "panel_frame_top" : "panel_frame_inner", host)}
          </option>
        ))}
      </select>
    </>
  );
}
