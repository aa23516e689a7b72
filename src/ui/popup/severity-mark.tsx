import type { VNode } from "preact";
import type { Severity } from "../../core/audit/finding.ts";
import { SEVERITY_SHAPES } from "../cookies/text/severity.ts";

/** The shape that stands for a severity in every view; its word is beside it or spoken. */
export function SeverityMark({ severity }: { readonly severity: Severity }): VNode {
  return (
    <span class={`severity ${severity}`} aria-hidden="true">
      {SEVERITY_SHAPES[severity]}
    </span>
  );
}
