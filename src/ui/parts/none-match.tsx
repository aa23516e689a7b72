import type { VNode } from "preact";
import { useStores } from "../stores/stores-context.ts";

interface NoneMatchProps {
  readonly id: string;
  readonly text: string;
  /** Words of the button that takes the filters away. */
  readonly action: string;
  /** Takes away what only this view filters by. */
  readonly onClear?: () => void;
}

/** Nothing of the record is what was asked for: the way back to all of it. */
export function NoneMatch({ id, text, action, onClear }: NoneMatchProps): VNode {
  const { search, scope } = useStores();
  const clear = (): void => {
    search.text.value = "";
    scope.site.value = null;
    scope.frame.value = null;
    onClear?.();
  };
  return (
    <div class="empty" id={id}>
      <p>{text}</p>
      <button type="button" class="button text" onClick={clear}>
        {action}
      </button>
    </div>
  );
}
