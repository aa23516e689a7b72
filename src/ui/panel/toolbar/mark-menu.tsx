import type { TargetedSubmitEvent, VNode } from "preact";
import { useRef } from "preact/hooks";
import type { MarkLabel } from "../../../core/capture/event.ts";
import { messageKey } from "../../../core/message/message.ts";
import { useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import type { MenuItem } from "../../parts/menu-item.ts";
import { useStores } from "../../stores/stores-context.ts";

const LABELS = ["signed-in", "signed-out", "consent-given", "role-changed", "text"] as const;

/** Puts a labelled line on the record. */
export function MarkMenu(): VNode {
  const t = useT();
  const { commands, frame, notices } = useStores();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const mark = (label: MarkLabel, text: string): void => {
    const name = text === "" ? t(messageKey("panel", "mark", label)) : text;
    commands
      .run({ name: "mark", label, text })
      .then((ok) => ok && notices.say(t("panel_marked", name)))
      .catch(() => undefined);
  };
  const items = (): readonly MenuItem[] =>
    LABELS.map((label) => ({
      id: `mark-${label}`,
      label: t(messageKey("panel", "mark", label)),
      apart: label === "text",
      act: () => (label === "text" ? dialog.current?.showModal() : mark(label, "")),
    }));
  const onSubmit = (_: TargetedSubmitEvent<HTMLFormElement>): void => {
    const text = input.current?.value.trim() ?? "";
    if (input.current) input.current.value = "";
    if (text !== "") mark("text", text);
  };
  const recording = frame.state.value?.recording === "on" || frame.state.value?.recording === "paused";
  return (
    <>
      <MenuButton id="mark-menu" label={t("panel_mark")} items={items} disabled={!recording}>
        <Icon name="flag" />
        <span class="wide-only">{t("panel_mark_short")}</span>
        <Icon name="down" />
      </MenuButton>
      <dialog ref={dialog} id="mark-dialog" class="dialog" aria-labelledby="mark-dialog-title">
        <form method="dialog" onSubmit={onSubmit}>
          <h2 id="mark-dialog-title">{t("panel_mark_text_title")}</h2>
          <input ref={input} type="text" class="field" maxLength={200} aria-labelledby="mark-dialog-title" />
          <div class="dialog-buttons">
            <button type="submit" class="button text">
              {t("panel_mark_set")}
            </button>
            <button type="button" class="button text" onClick={() => dialog.current?.close()}>
              {t("panel_cancel")}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
