import type { VNode } from "preact";
import type { CookieRow, RowState } from "../../core/capture/cookie-row.ts";
import { type T, useFormats, useT, useTn } from "../i18n/context.ts";
import type { Formats } from "../i18n/formats.ts";
import { Icon } from "../parts/icon.tsx";
import { MenuButton } from "../parts/menu-button.tsx";
import type { MenuItem } from "../parts/menu-item.ts";
import { ToggleButton } from "../parts/toggle-button.tsx";
import { useStores } from "../stores/stores-context.ts";
import { facetLabel } from "./facets/facet-label.ts";
import type { CookiesModel } from "./model/cookies-model.ts";
import { COLUMNS } from "./rows/columns.ts";
import { FACET_IDS } from "./rows/facet.ts";

const STATES: readonly RowState[] = ["present", "rejected", "gone", "undecided"];

interface ViewBarProps {
  readonly model: CookiesModel;
  readonly narrow: boolean;
}

/** The thin line over the grid: facets, how many rows, columns. */
export function ViewBar({ model, narrow }: ViewBarProps): VNode {
  const t = useT();
  const tn = useTn();
  const formats = useFormats();
  const { settings, selection } = useStores();
  const shown = model.shown.value.length;
  const all = model.scoped.value.length;
  const older = model.older.value;
  const columns = (): readonly MenuItem[] =>
    COLUMNS.filter(({ id }) => id !== "name" && id !== "flags").map(({ id, usual }) => {
      const checked = settings.columns.value.value[id] ?? usual;
      return {
        id,
        label: t(`cookies_column_${id}_title`),
        checked,
        stays: true,
        act: () => settings.columns.set({ ...settings.columns.value.value, [id]: !checked }),
      };
    });
  return (
    <div class="view-bar">
      {narrow ? (
        <MenuButton id="facets-menu" label={t("cookies_facets")} items={() => facetItems(model, selection.facets, t)}>
          <Icon name="filter" />
        </MenuButton>
      ) : (
        <ToggleButton
          id="facets-toggle"
          label={t("cookies_facets")}
          pressed={settings.facetsOpen.value.value}
          onToggle={() => settings.facetsOpen.set(!settings.facetsOpen.value.value)}
        >
          <Icon name="filter" />
        </ToggleButton>
      )}
      <span id="cookies-count" class="view-count" role="status">
        {shown === all
          ? countText(model.shown.value, tn("cookies_count", all), formats, t)
          : t("cookies_count_of", formats.number(shown), formats.number(all))}
        {older > 0 && <span class="quiet"> · {tn("cookies_older_hidden", older)}</span>}
      </span>
      <MenuButton id="columns-menu" class="end" label={t("cookies_columns")} items={columns}>
        <Icon name="columns" />
      </MenuButton>
    </div>
  );
}

/** How many rows, and of what: only what is in the jar counts as a cookie. */
function countText(rows: readonly CookieRow[], count: string, formats: Formats, t: T): string {
  const parts = STATES.flatMap((state) => {
    const ofState = rows.filter((row) => row.state === state).length;
    return ofState === 0 ? [] : t(`cookies_part_${state}`, formats.number(ofState));
  });
  return rows.every(({ state }) => state === "present") ? count : t("cookies_count_parts", count, parts.join(", "));
}

/** The facets as one menu, where there is no room for them at the side. */
function facetItems(
  model: CookiesModel,
  facets: { value: Readonly<Record<string, readonly string[]>> },
  t: T,
): readonly MenuItem[] {
  return FACET_IDS.flatMap((facet) =>
    model.filtered.value.counts[facet].slice(0, 12).map(({ value, count, chosen }, at) => ({
      id: `${facet}-${value}`,
      label: `${t(`cookies_facet_${facet}`)}: ${facetLabel(facet, value, t)}`,
      note: String(count),
      checked: chosen,
      apart: at === 0,
      stays: true,
      act: () => {
        const now = facets.value[facet] ?? [];
        const next = chosen ? now.filter((one) => one !== value) : [...now, value];
        facets.value = { ...facets.value, [facet]: next };
      },
    })),
  );
}
