import type { VNode } from "preact";
import { useT } from "../../i18n/context.ts";
import { HiddenText } from "../../parts/hidden-text.tsx";

/** Set or not, by sign and by word. */
export function FlagMark({ on, sign = "✓" }: { readonly on: boolean; readonly sign?: string }): VNode {
  const t = useT();
  return (
    <span class={on ? "flag on" : "flag off"}>
      <span aria-hidden="true">{on ? sign : "–"}</span>
      <HiddenText>{t(on ? "cookies_yes" : "cookies_no")}</HiddenText>
    </span>
  );
}
