import type { CaptureEvent } from "../../core/capture/event.ts";
import type { Command } from "../../protocol/command.ts";
import type { FrameState } from "../../protocol/frame-state.ts";
import type { CommandAnswer, ViewListener } from "../../protocol/view-session.ts";
import type { Client } from "../client/client.ts";

/** What a recorded client was asked for, for tests to look at. */
export interface RecordedCalls {
  readonly commands: Command[];
  readonly copied: string[];
  readonly saved: { readonly fileName: string; readonly text: string }[];
  /** Hands events to the open view, as if they had just happened. */
  send(events: readonly CaptureEvent[]): void;
  /** Changes the state of the frame. */
  change(part: Partial<FrameState>): void;
}

/** A client without a background: it plays events back, and does what commands say to the state of the frame. */
export function recordedClient(
  events: readonly CaptureEvent[],
  first: FrameState,
): { client: Client; calls: RecordedCalls } {
  let listener: ViewListener | null = null;
  let state = first;
  const settings = new Map<string, unknown>();
  const calls: RecordedCalls = {
    commands: [],
    copied: [],
    saved: [],
    send: (more) => listener?.events(more, false),
    change(part) {
      state = { ...state, ...part };
      listener?.state(state);
    },
  };
  const run = async <C extends Command>(command: C): Promise<CommandAnswer<C["name"]>> => {
    calls.commands.push(command);
    if (command.name === "record" || command.name === "record-and-reload") calls.change({ recording: "on" });
    if (command.name === "stop") calls.change({ recording: "off" });
    if (command.name === "pause") calls.change({ recording: command.on ? "paused" : "on" });
    if (command.name === "clear") listener?.reset();
    if (command.name === "set-always") calls.change({ always: command.always });
    return { ok: true, result: null } as CommandAnswer<C["name"]>;
  };
  const client: Client = {
    open(_, added) {
      listener = added;
      queueMicrotask(() => {
        added.state(state);
        added.events(events, false);
      });
      return { command: run, close: () => (listener = null) };
    },
    asksAccess: true,
    async requestAccess() {
      calls.change({ access: "all" });
      return true;
    },
    async copy(text) {
      calls.copied.push(text);
    },
    save: (fileName, _, text) => calls.saved.push({ fileName, text }),
    english: async () => (await fetch("messages-en.json")).json(),
    settings: {
      read: async () => Object.fromEntries(settings),
      write: async (name, value) => void settings.set(name, value),
    },
  };
  return { client, calls };
}
