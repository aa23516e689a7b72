import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { Icon } from "./icon.tsx";

interface DetailsButtonsProps {
  /** Id of the button that closes. */
  readonly closeId: string;
  /** What it is called. */
  readonly closeLabel: string;
  /** Whether the details stand at the right now. */
  readonly right: boolean;
  readonly onClose: () => void;
}

/** The last two buttons of every details pane: to the other side, and away. */
export function DetailsButtons({ closeId, closeLabel, right, onClose }: DetailsButtonsProps): VNode {
  const t = useT();
  const { settings } = useStores();
  const dock = t(right ? "cookies_dock_bottom" : "cookies_dock_right");
  return (
    <>
      <button
        type="button"
        class="button dock"
        title={dock}
        aria-label={dock}
        onClick={() => settings.dock.set(right ? "bottom" : "right")}
      >
        <Icon name={right ? "bottom" : "right"} />
      </button>
      <button id={closeId} type="button" class="button" title={closeLabel} aria-label={closeLabel} onClick={onClose}>
        <Icon name="close" />
      </button>
    </>
  );
}
