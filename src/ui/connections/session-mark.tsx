import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";

/** The sign of a session. */
export function SessionMark(): VNode {
  const t = useT();
  return (
    <span class="session-mark" role="img" aria-label={t("connections_session")} title={t("connections_session")}>
      ◆
    </span>
  );
}
