import type { MarkLabel } from "../core/capture/event.ts";
import type { AlwaysSetting, TabChoice } from "./frame-state.ts";

/** What a view can ask of the background for its tab. */
export type Command =
  /** Answered once the listeners are in force. */
  | { readonly name: "record" }
  | { readonly name: "record-and-reload" }
  | { readonly name: "stop" }
  | { readonly name: "pause"; readonly on: boolean }
  /** Empties the record of this tab for all views; cookies stay. */
  | { readonly name: "clear" }
  | { readonly name: "mark"; readonly label: MarkLabel; readonly text: string }
  | { readonly name: "set-always"; readonly always: AlwaysSetting }
  /** Opens the full page for this tab, or brings it to the front. */
  | { readonly name: "open-page" }
  /** Answers when every exchange that ended has its jar read and all of it is written. */
  | { readonly name: "settle" }
  | { readonly name: "list-tabs" };

export type CommandName = Command["name"];

export interface CommandResults {
  record: null;
  "record-and-reload": null;
  stop: null;
  pause: null;
  clear: null;
  mark: null;
  "set-always": null;
  "open-page": null;
  settle: { readonly openExchanges: number; readonly openLines: number };
  "list-tabs": readonly TabChoice[];
}
