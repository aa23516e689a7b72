import type { RefObject, VNode } from "preact";
import { useT } from "../i18n/context.ts";

/** Keys and the messages that say what they do. */
const KEYS: readonly (readonly [string, string])[] = [
  ["/", "panel_key_search"],
  ["Esc", "panel_key_back"],
  ["↑ ↓ PgUp PgDn Home End", "panel_key_move"],
  ["Enter", "panel_key_open"],
  ["Shift F10", "panel_key_menu"],
  ["Shift ← →", "panel_key_width"],
  ["n p", "drawn_key_change"],
  ["← →", "drawn_key_fold"],
  ["m", "panel_key_mark"],
  ["v", "panel_key_values"],
  ["?", "panel_key_list"],
];

/** What the keyboard can do. Opened by `showModal`. */
export function KeyList({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): VNode {
  const t = useT();
  return (
    <dialog ref={dialog} id="key-list" class="dialog" aria-labelledby="key-list-title">
      <h2 id="key-list-title">{t("panel_keys")}</h2>
      <dl class="keys">
        {KEYS.map(([keys, message]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(message)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="button text">
          {t("panel_close")}
        </button>
      </form>
    </dialog>
  );
}
