import type { VNode } from "preact";
import type { T } from "../../i18n/context.ts";
import { Icon, type IconName } from "../../parts/icon.tsx";

/** Set or not, by sign and by word. One element, since a screen full of rows has hundreds of these. */
export function flagMark(on: boolean, t: T, icon?: IconName): VNode {
  return (
    <span class={on ? "flag on" : "flag off"} role="img" aria-label={t(on ? "cookies_yes" : "cookies_no")}>
      {on ? icon ? <Icon name={icon} /> : "✓" : "–"}
    </span>
  );
}
