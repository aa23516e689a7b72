import type { VNode } from "preact";
import type { Severity } from "../../core/audit/finding.ts";
import { SEVERITY_SHAPES } from "../cookies/text/severity.ts";
import { useT } from "../i18n/context.ts";

/** A severity by its shape and its word. */
export function SeverityWord({ severity }: { readonly severity: Severity }): VNode {
  const t = useT();
  return (
    <span class={`severity ${severity}`}>
      <span class="shape" aria-hidden="true">
        {SEVERITY_SHAPES[severity]}
      </span>
      {t(`severity_${severity}`)}
    </span>
  );
}
