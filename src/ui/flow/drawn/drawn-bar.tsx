import type { VNode } from "preact";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import { useStores } from "../../stores/stores-context.ts";
import type { DrawContext } from "./draw-context.ts";
import type { DrawnModel } from "./drawn-model.ts";
import { FollowChoice } from "./follow-choice.tsx";
import { nextTurningPoint } from "./layout/turning-points.ts";
import { ZOOMS } from "./layout/zoom.ts";
import { Legend } from "./legend.tsx";
import { SearchChoice } from "./search-choice.tsx";
import { useDrawnMenu } from "./use-drawn-menu.ts";

interface DrawnBarProps {
  readonly drawn: DrawnModel;
  readonly context: DrawContext;
}

/** What is drawn: the followed cookie, how closely, what is folded, and what is taken away from it. */
export function DrawnBar({ drawn, context }: DrawnBarProps): VNode {
  const { t } = context;
  const { settings, selection } = useStores();
  const menu = useDrawnMenu(drawn, context);
  const jump = (direction: 1 | -1): void => {
    const at = drawn.places.value.get(selection.exchange.value ?? "") ?? (direction === 1 ? -1 : 0);
    const exchangePoints = drawn.points.value.filter(({ row }) => drawn.rows.value[row]?.kind === "exchange");
    const row = drawn.rows.value[nextTurningPoint(exchangePoints, at, direction) ?? -1];
    if (row?.kind === "exchange") selection.exchange.value = row.id;
  };
  const check = (id: string, checked: boolean, set: (value: boolean) => void): VNode => (
    <label class="check">
      <input
        type="checkbox"
        id={`drawn-${id}`}
        checked={checked}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      {t(`drawn_${id}`)}
    </label>
  );
  return (
    <div class="view-bar drawn-bar">
      <FollowChoice t={t} />
      <SearchChoice
        id="party"
        field="party"
        options={["first", "third"]}
        name={(party) => t(`drawn_party_${party}`)}
        t={t}
      />
      <SearchChoice id="type" field="type" options={drawn.types.value} name={(type) => type} t={t} />
      <label class="check">
        {t("drawn_zoom")}
        <input
          id="drawn-zoom"
          type="range"
          min={0}
          max={ZOOMS.length - 1}
          step={1}
          value={ZOOMS.indexOf(context.zoom)}
          aria-valuetext={t(`drawn_zoom_${context.zoom}`)}
          title={t(`drawn_zoom_${context.zoom}`)}
          onInput={({ currentTarget }) => settings.flowZoom.set(ZOOMS[Number(currentTarget.value)] ?? "full")}
        />
      </label>
      {check("changes", drawn.onlyChanges.value, (value) => {
        drawn.onlyChanges.value = value;
      })}
      {check("cookies", drawn.onlyCookies.value, (value) => {
        drawn.onlyCookies.value = value;
      })}
      {check("alike", settings.flowFold.value.value, settings.flowFold.set)}
      <span class="drawn-jump end">
        {([-1, 1] as const).map((direction) => {
          const name = direction === 1 ? "next" : "previous";
          return (
            <button
              key={name}
              id={`drawn-${name}`}
              type="button"
              class="button"
              title={t(`drawn_${name}_title`)}
              aria-label={t(`drawn_${name}_title`)}
              disabled={drawn.points.value.length === 0}
              onClick={() => jump(direction)}
            >
              {direction === 1 ? "↓" : "↑"}
            </button>
          );
        })}
        <Legend t={t} />
        <MenuButton id="drawn-menu" label={t("drawn_menu")} items={menu}>
          <Icon name="save" />
        </MenuButton>
      </span>
    </div>
  );
}
