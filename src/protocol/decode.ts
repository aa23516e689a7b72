import * as v from "valibot";
import type { CommandName, CommandResults } from "./command.ts";
import type { AlwaysSetting } from "./frame-state.ts";
import {
  always,
  backgroundToView,
  devtoolsToBackground,
  settleResult,
  tabChoices,
  viewToBackground,
} from "./shapes.ts";
import type { BackgroundToView, DevtoolsToBackground, ViewToBackground } from "./view-message.ts";

// A context of another version of the extension can still be open after an update, so a message is not what it seems
// until it was looked at. Each reader gives null for what it does not know.

export function readViewMessage(message: unknown): ViewToBackground | null {
  return read<ViewToBackground>(viewToBackground, message);
}

export function readDevtoolsMessage(message: unknown): DevtoolsToBackground | null {
  return read<DevtoolsToBackground>(devtoolsToBackground, message);
}

export function readBackgroundMessage(message: unknown): BackgroundToView | null {
  return read<BackgroundToView>(backgroundToView, message);
}

export function readAlways(value: unknown): AlwaysSetting | null {
  return read<AlwaysSetting>(always, value);
}

/** The result of a command as its name promises it, or null for another shape. */
export function readResult<N extends CommandName>(name: N, result: unknown): CommandResults[N] | null {
  if (name === "list-tabs") return read<CommandResults[N]>(tabChoices, result);
  return name === "settle" ? read<CommandResults[N]>(settleResult, result) : null;
}

function read<T>(shape: v.GenericSchema, value: unknown): T | null {
  const result = v.safeParse(shape, value);
  return result.success ? (result.output as T) : null;
}
