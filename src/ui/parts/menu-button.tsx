import type { ComponentChildren, VNode } from "preact";
import { useId, useRef } from "preact/hooks";
import { classNames } from "./class-names.ts";
import type { MenuItem } from "./menu-item.ts";
import { MenuPopup } from "./menu-popup.tsx";

interface MenuButtonProps {
  readonly children: ComponentChildren;
  /** Name of button and menu where the button shows no words, and its tooltip. */
  readonly label: string;
  readonly items: () => readonly MenuItem[];
  readonly class?: string;
  readonly id?: string;
  readonly disabled?: boolean;
}

/** A button that opens a menu. */
export function MenuButton({ children, label, items, class: className, id, disabled = false }: MenuButtonProps): VNode {
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const menuId = useId();
  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        class={classNames("button", className)}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-controls={menuId}
        popovertarget={menuId}
        disabled={disabled}
      >
        {children}
      </button>
      <MenuPopup
        id={menuId}
        label={label}
        items={items}
        popup={popup}
        anchor={() => button.current?.getBoundingClientRect() ?? { left: 0, top: 0, bottom: 0 }}
      />
    </>
  );
}
