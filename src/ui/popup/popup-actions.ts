import type { Command } from "../../protocol/command.ts";
import type { FrameState } from "../../protocol/frame-state.ts";

/** A button of the popup: its element is `popup-<id>`. */
export interface PopupAction {
  readonly id: string;
  readonly key: string;
  readonly command: Command;
  readonly primary?: boolean;
}

const RELOAD: PopupAction = {
  id: "record-and-reload",
  key: "popup_record_and_reload",
  command: { name: "record-and-reload" },
  primary: true,
};
const RECORD: PopupAction = { id: "record", key: "popup_record", command: { name: "record" } };
const PAUSE: PopupAction = { id: "pause", key: "popup_pause", command: { name: "pause", on: true } };
const RESUME: PopupAction = { id: "resume", key: "popup_resume", command: { name: "pause", on: false }, primary: true };
const STOP: PopupAction = { id: "stop", key: "popup_stop", command: { name: "stop" } };
const CLEAR: PopupAction = { id: "clear", key: "popup_clear", command: { name: "clear" } };

/** What can be done now, the likeliest first. A record that holds nothing needs no clearing. */
export function popupActions(recording: FrameState["recording"], hasRecord: boolean): readonly PopupAction[] {
  const clear = hasRecord ? [CLEAR] : [];
  switch (recording) {
    case "off":
      return [RELOAD, RECORD, ...clear];
    case "on":
      return [PAUSE, STOP, ...clear];
    case "paused":
      return [RESUME, STOP, ...clear];
  }
}
