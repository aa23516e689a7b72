import type { VNode } from "preact";
import { classNames } from "./class-names.ts";
import type { MenuItem } from "./menu-item.ts";

interface MenuLineProps {
  readonly item: MenuItem;
  readonly close: () => void;
}

export function MenuLine({ item, close }: MenuLineProps): VNode {
  const act = (): void => {
    if (item.disabled) return;
    if (!item.stays) close();
    item.act();
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role decides, and roleOf gives one that has a check
    <button
      type="button"
      role={roleOf(item)}
      class={classNames("menu-line", item.apart && "apart")}
      tabIndex={-1}
      data-item={item.id}
      aria-checked={item.checked}
      aria-disabled={item.disabled ? true : undefined}
      onClick={act}
    >
      <span class="menu-mark" aria-hidden="true">
        {item.checked ? (item.radio ? "•" : "✓") : ""}
      </span>
      <span class="menu-text">{item.label}</span>
      {item.note && <span class="menu-note">{item.note}</span>}
    </button>
  );
}

function roleOf({ checked, radio }: MenuItem): "menuitem" | "menuitemradio" | "menuitemcheckbox" {
  if (checked === undefined) return "menuitem";
  return radio ? "menuitemradio" : "menuitemcheckbox";
}
