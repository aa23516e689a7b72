import type { VNode } from "preact";
import type { Command } from "../../protocol/command.ts";
import { useT } from "../i18n/context.ts";
import { classNames } from "../parts/class-names.ts";
import { type PopupAction, popupActions } from "./popup-actions.ts";
import type { PopupStores } from "./popup-stores.ts";
import type { Situation } from "./situation.ts";

interface PopupActionsProps {
  readonly stores: PopupStores;
  readonly situation: Situation;
}

export function ActionBar({ stores, situation }: PopupActionsProps): VNode {
  const t = useT();
  const { frame, commands, record } = stores;
  const state = frame.state.value;
  // Read so that a record that fills up or is cleared shows its button.
  stores.record.version.value;
  const hasRecord = record.record.value.exchanges.length > 0;
  const actions = state === null || situation !== "ready" ? [] : popupActions(state.recording, hasRecord);
  const still = !frame.connected.value || commands.busy.value !== null;
  return (
    <footer class="popup-actions">
      {actions.map((action) => (
        <ActionButton key={action.id} action={action} disabled={still} run={(command) => void commands.run(command)} />
      ))}
      <button
        type="button"
        class="button popup-open"
        id="popup-open-page"
        disabled={still}
        onClick={() => void commands.run({ name: "open-page" })}
      >
        {t("popup_open_page")}
      </button>
    </footer>
  );
}

interface ActionButtonProps {
  readonly action: PopupAction;
  readonly disabled: boolean;
  readonly run: (command: Command) => void;
}

function ActionButton({ action, disabled, run }: ActionButtonProps): VNode {
  const t = useT();
  return (
    <button
      type="button"
      class={classNames("button", action.primary && "primary")}
      id={`popup-${action.id}`}
      disabled={disabled}
      onClick={() => run(action.command)}
    >
      {t(action.key)}
    </button>
  );
}
