import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";

/** How far the rules are, while that takes long enough to be seen. */
export function AuditProgress(): VNode | null {
  const t = useT();
  const progress = useStores().analysis.auditProgress.value;
  return progress === null ? null : (
    <progress class="audit-progress" value={progress} aria-label={t("audit_working")} />
  );
}
