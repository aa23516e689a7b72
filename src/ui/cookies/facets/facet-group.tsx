import type { VNode } from "preact";
import { useFormats, useT } from "../../i18n/context.ts";
import type { FacetId, FacetOption } from "../rows/facet.ts";
import { facetLabel } from "./facet-label.ts";

interface FacetGroupProps {
  readonly facet: FacetId;
  readonly options: readonly FacetOption[];
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onToggle: (value: string) => void;
}

/** More domains than this are not looked through but searched for. */
const LIMIT = 60;

export function FacetGroup({ facet, options, folded, onFold, onToggle }: FacetGroupProps): VNode {
  const t = useT();
  const formats = useFormats();
  return (
    <details
      class="facet"
      open={!folded}
      data-facet={facet}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open === folded) onFold(!currentTarget.open);
      }}
    >
      <summary>
        {t(`cookies_facet_${facet}`)}
        {options.some(({ chosen }) => chosen) && <span class="facet-dot" title={t("cookies_facet_active")} />}
      </summary>
      {!folded &&
        options.slice(0, LIMIT).map(({ value, count, chosen }) => (
          <label key={value} class="facet-option">
            <input type="checkbox" checked={chosen} onChange={() => onToggle(value)} />
            <span class="facet-label" title={facetLabel(facet, value, t)}>
              {facetLabel(facet, value, t)}
            </span>
            <span class="count">{formats.number(count)}</span>
          </label>
        ))}
      {!folded && options.length > LIMIT && (
        <p class="hint">{t("cookies_facet_more", formats.number(options.length - LIMIT))}</p>
      )}
    </details>
  );
}
