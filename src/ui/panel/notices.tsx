import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { Icon } from "../parts/icon.tsx";
import { useStores } from "../stores/stores-context.ts";

/** Sentences about what just happened. Both regions are always there, since readers announce only what changes in one. */
export function Notices(): VNode {
  const t = useT();
  const { notices } = useStores();
  const notice = notices.notice.value;
  return (
    <>
      <div id="notice-status" class="notice status" role="status">
        {notice?.kind === "status" && notice.text}
      </div>
      <div id="notice-alert" class="notice alert" role="alert">
        {notice?.kind === "alert" && (
          <>
            <span>{notice.text}</span>
            <button
              type="button"
              class="button"
              aria-label={t("panel_notice_close")}
              title={t("panel_notice_close")}
              onClick={() => (notices.notice.value = null)}
            >
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
    </>
  );
}
