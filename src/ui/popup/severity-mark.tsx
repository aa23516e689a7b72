import type { VNode } from "preact";
import type { Severity } from "../../core/audit/finding.ts";

/** Told by shape first: the worse, the more corners point up. */
const SHAPES: Readonly<Record<Severity, string>> = {
  critical: "M8 1 15 8 8 15 1 8Z",
  high: "M8 2 15 14H1Z",
  medium: "M2.5 2.5h11v11h-11Z",
  low: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z",
  info: "M7 3h2v2H7ZM7 7h2v6H7Z",
};

export function SeverityMark({ severity }: { readonly severity: Severity }): VNode {
  return (
    <svg class="severity-mark" data-severity={severity} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
  );
}
