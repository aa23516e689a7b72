import type { VNode } from "preact";
import type { Command } from "../../../protocol/command.ts";
import { useT } from "../../i18n/context.ts";
import { classNames } from "../../parts/class-names.ts";
import { Icon } from "../../parts/icon.tsx";
import { useStores } from "../../stores/stores-context.ts";

/** Record or pause, record and reload, clear the record. */
export function RecordButtons(): VNode {
  const t = useT();
  const { commands, frame, notices } = useStores();
  const state = frame.state.value;
  const recording = state?.recording ?? "off";
  // Without a tab there is nothing to record; its record can still be cleared.
  const tab = state !== null && state.tabId !== null && !state.tabClosed;
  const run = (command: Command, done?: string): void => {
    commands
      .run(command)
      .then((ok) => ok && done !== undefined && notices.say(t(done)))
      .catch(() => undefined);
  };
  const toggle = (): void => run(recording === "off" ? { name: "record" } : { name: "pause", on: recording === "on" });
  const label = t(`panel_record_${recording}`);
  return (
    <>
      <button
        id="record"
        type="button"
        class={classNames("button", "record", recording)}
        title={label}
        aria-label={label}
        aria-pressed={recording === "on"}
        disabled={!tab}
        onClick={toggle}
      >
        <span class="record-dot" aria-hidden="true" />
      </button>
      <button
        id="record-reload"
        type="button"
        class="button"
        title={t("panel_record_reload")}
        aria-label={t("panel_record_reload")}
        aria-busy={commands.busy.value === "record-and-reload"}
        disabled={!tab}
        onClick={() => run({ name: "record-and-reload" })}
      >
        <Icon name="reload" />
      </button>
      <button
        id="clear-record"
        type="button"
        class="button"
        title={t("panel_clear_title")}
        aria-label={t("panel_clear")}
        disabled={state?.recordId == null}
        onClick={() => run({ name: "clear" }, "panel_cleared")}
      >
        <Icon name="clear" />
      </button>
    </>
  );
}
