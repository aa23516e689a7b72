import type { TargetedKeyboardEvent, VNode } from "preact";
import { classNames } from "./class-names.ts";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: string;
}

interface TabListProps {
  readonly label: string;
  /** Begin of the ids of tabs (`x-tab-ID`) and of the panel (`x-panel`). */
  readonly prefix: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** Tabs over a panel whose id is `prefix-panel`. Arrow keys choose. */
export function TabList({ label, prefix, tabs, selected, onSelect }: TabListProps): VNode {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[targetOf(event.key, at, tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(`${prefix}-tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: text, count }) => (
        <button
          key={id}
          id={`${prefix}-tab-${id}`}
          type="button"
          role="tab"
          class={classNames("tab", id === selected && "selected")}
          aria-selected={id === selected}
          aria-controls={`${prefix}-panel`}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {text}
          {count !== undefined && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
