import type { VNode } from "preact";
import { useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { FACET_IDS, type FacetCounts } from "../rows/facet.ts";
import { FacetGroup } from "./facet-group.tsx";

/** The groups of options at the left, with how many rows each would give. */
export function FacetPane({ counts }: { readonly counts: FacetCounts }): VNode {
  const t = useT();
  const { selection, settings } = useStores();
  const chosen = selection.facets.value;
  const any = Object.values(chosen).some((options) => options.length > 0);
  const toggle = (facet: string, value: string): void => {
    const now = chosen[facet] ?? [];
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    selection.facets.value = { ...chosen, [facet]: next };
  };
  return (
    <aside id="cookies-facets" class="facets" aria-label={t("cookies_facets")}>
      {FACET_IDS.filter((facet) => counts[facet].length > 0).map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          options={counts[facet]}
          folded={settings.facetsFolded.value.value[facet] ?? false}
          onFold={(folded) => settings.facetsFolded.set({ ...settings.facetsFolded.value.value, [facet]: folded })}
          onToggle={(value) => toggle(facet, value)}
        />
      ))}
      {any && (
        <button type="button" class="button link" onClick={() => (selection.facets.value = {})}>
          {t("cookies_facets_clear")}
        </button>
      )}
    </aside>
  );
}
