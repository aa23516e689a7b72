import type { VNode } from "preact";
import { useT } from "../../i18n/context.ts";
import { HiddenText } from "../../parts/hidden-text.tsx";
import { Icon, type IconName } from "../../parts/icon.tsx";

/** Set or not, by sign and by word. */
export function FlagMark({ on, icon }: { readonly on: boolean; readonly icon?: IconName }): VNode {
  const t = useT();
  return (
    <span class={on ? "flag on" : "flag off"}>
      <span aria-hidden="true">{on ? icon ? <Icon name={icon} /> : "✓" : "–"}</span>
      <HiddenText>{t(on ? "cookies_yes" : "cookies_no")}</HiddenText>
    </span>
  );
}
