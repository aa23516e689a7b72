import type { ComponentChildren, VNode } from "preact";
import { classNames } from "./class-names.ts";

interface ToggleButtonProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
}

/** A button that is in or out. Its name stays the same in both. */
export function ToggleButton({ label, pressed, onToggle, children, class: className, id }: ToggleButtonProps): VNode {
  return (
    <button
      id={id}
      type="button"
      class={classNames("button", className)}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
