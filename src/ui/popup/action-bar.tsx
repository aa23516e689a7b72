import type { VNode } from "preact";
import type { Command } from "../../protocol/command.ts";
import { useT } from "../i18n/context.ts";
import { classNames } from "../parts/class-names.ts";
import { type PopupAction, popupActions } from "./popup-actions.ts";
import type { PopupStores } from "./popup-stores.ts";

/** What can be done about the recording. */
export function ActionBar({ stores }: { readonly stores: PopupStores }): VNode {
  const { frame, commands, record } = stores;
  // Read so that a record that fills up or is cleared shows its button.
  record.version.value;
  const hasRecord = record.record.value.exchanges.length > 0;
  const actions = popupActions(frame.state.value?.recording ?? "off", hasRecord);
  const still = !frame.connected.value || commands.busy.value !== null;
  return (
    <footer class="popup-actions">
      {actions.map((action) => (
        <ActionButton key={action.id} action={action} disabled={still} run={(command) => void commands.run(command)} />
      ))}
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
      class={classNames("button", "text", action.primary && "primary")}
      id={`popup-${action.id}`}
      disabled={disabled}
      onClick={() => run(action.command)}
    >
      {t(action.key)}
    </button>
  );
}
