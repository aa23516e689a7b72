import type { VNode } from "preact";
import { siteDomain } from "../../../core/site/site.ts";
import type { AlwaysSetting } from "../../../protocol/frame-state.ts";
import { useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import type { MenuItem } from "../../parts/menu-item.ts";
import { useStores } from "../../stores/stores-context.ts";

const THEMES = ["auto", "light", "dark"] as const;

/** Choices that are seldom changed. */
export function SettingsMenu({ onKeys }: { readonly onKeys: () => void }): VNode {
  const t = useT();
  const { settings, values, frame, commands } = useStores();
  const items = (): readonly MenuItem[] => {
    const state = frame.state.value;
    const site = siteDomain(state?.url ?? "");
    const always = state?.always ?? { everywhere: false, sites: [] };
    const onSite = always.sites.includes(site);
    const setAlways = (next: AlwaysSetting): void => {
      commands.run({ name: "set-always", always: next }).catch(() => undefined);
    };
    const others = always.sites.filter((one) => one !== site);
    return [
      {
        id: "show-values",
        label: t("panel_show_values"),
        note: "v",
        checked: values.shown.value,
        act: () => {
          values.shown.value = !values.shown.value;
        },
      },
      {
        id: "always-site",
        label: site === "" ? t("panel_always_no_site") : t("panel_always_site", site),
        checked: onSite,
        disabled: site === "",
        apart: true,
        act: () => setAlways({ ...always, sites: onSite ? others : [...others, site] }),
      },
      {
        id: "always-everywhere",
        label: t("panel_always_everywhere"),
        checked: always.everywhere,
        disabled: state === null,
        act: () => setAlways({ ...always, everywhere: !always.everywhere }),
      },
      {
        id: "stop",
        label: t("panel_stop"),
        disabled: (state?.recording ?? "off") === "off",
        act: () => {
          commands.run({ name: "stop" }).catch(() => undefined);
        },
      },
      ...THEMES.map((theme, at) => ({
        id: `theme-${theme}`,
        label: t(`panel_theme_${theme}`),
        checked: settings.theme.value.value === theme,
        radio: true,
        apart: at === 0,
        act: () => settings.theme.set(theme),
      })),
      { id: "keys", label: t("panel_keys"), note: "?", apart: true, act: onKeys },
    ];
  };
  return (
    <MenuButton id="settings-menu" label={t("panel_settings")} items={items}>
      <Icon name="settings" />
    </MenuButton>
  );
}
