import type { RefObject, TargetedKeyboardEvent, TargetedToggleEvent, VNode } from "preact";
import { useState } from "preact/hooks";
import type { MenuItem } from "./menu-item.ts";
import { MenuLine } from "./menu-line.tsx";
import { placePopup } from "./place-popup.ts";

interface MenuPopupProps {
  readonly id: string;
  readonly label: string;
  readonly items: () => readonly MenuItem[];
  readonly popup: RefObject<HTMLDivElement | null>;
  /** What the menu hangs on: an element, or the point where a context menu was asked for. */
  readonly anchor: () => { readonly left: number; readonly top: number; readonly bottom: number };
}

/** The list of a menu, in the browser's top layer: it is cut off by nothing, and closes by a click beside it or Escape. */
export function MenuPopup({ id, label, items, popup, anchor }: MenuPopupProps): VNode {
  const [open, setOpen] = useState(false);
  const onToggle = (event: TargetedToggleEvent<HTMLDivElement>): void => {
    const menu = event.currentTarget;
    setOpen(event.newState === "open");
    if (event.newState !== "open") return;
    // The lines are there only after rendering; their size decides the place.
    requestAnimationFrame(() => {
      const { left, top } = placePopup(anchor(), menu.getBoundingClientRect(), {
        width: window.innerWidth,
        height: window.innerHeight,
      });
      menu.style.left = `${left}px`;
      menu.style.top = `${top}px`;
      lines(menu)[0]?.focus();
    });
  };
  return (
    <div
      ref={popup}
      id={id}
      class="menu"
      role="menu"
      aria-label={label}
      popover="auto"
      tabIndex={-1}
      onToggle={onToggle}
      onKeyDown={moveFocus}
    >
      {open && items().map((item) => <MenuLine key={item.id} item={item} close={() => popup.current?.hidePopover()} />)}
    </div>
  );
}

function lines(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]:not([aria-disabled=true])")];
}

function moveFocus(event: TargetedKeyboardEvent<HTMLDivElement>): void {
  const list = lines(event.currentTarget);
  const at = list.indexOf(event.currentTarget.ownerDocument.activeElement as HTMLElement);
  const target = targetOf(event.key, at, list);
  if (event.key === "Tab") event.currentTarget.hidePopover();
  // Keys of the panel must not act behind an open menu.
  event.stopPropagation();
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function targetOf(key: string, at: number, list: readonly HTMLElement[]): HTMLElement | undefined {
  switch (key) {
    case "ArrowDown":
      return list[(at + 1) % list.length];
    case "ArrowUp":
      return list.at(at <= 0 ? -1 : at - 1);
    case "Home":
      return list[0];
    case "End":
      return list.at(-1);
    default: {
      if (key.length !== 1 || key === " ") return undefined;
      const rotated = [...list.slice(at + 1), ...list.slice(0, at + 1)];
      return rotated.find((line) => line.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
