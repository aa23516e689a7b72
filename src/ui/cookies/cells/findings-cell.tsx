import type { VNode } from "preact";
import { type Finding, SEVERITIES } from "../../../core/audit/finding.ts";
import { useT } from "../../i18n/context.ts";
import { SEVERITY_SHAPES } from "../text/severity.ts";

/** The worst severity by shape and word, and how many findings there are in all. */
export function FindingsCell({ findings }: { readonly findings: readonly Finding[] }): VNode | null {
  const t = useT();
  const worst = SEVERITIES.find((one) => findings.some(({ severity }) => severity === one));
  if (worst === undefined) return null;
  return (
    <span class={`severity ${worst}`}>
      <span class="shape" aria-hidden="true">
        {SEVERITY_SHAPES[worst]}
      </span>
      <span class="word">{t(`severity_${worst}`)}</span>
      {findings.length > 1 && <span class="more"> {findings.length}</span>}
    </span>
  );
}
