import { applyEvent } from "../../src/core/capture/apply.ts";
import type { CaptureEvent } from "../../src/core/capture/event.ts";
import { type CaptureRecord, emptyRecord } from "../../src/core/capture/record.ts";
import type { Command, CommandName, CommandResults } from "../../src/protocol/command.ts";
import type { FrameState } from "../../src/protocol/frame-state.ts";
import { viewPortName } from "../../src/protocol/port-name.ts";
import { openViewSession } from "../../src/protocol/view-session.ts";
import type { View } from "../browser/driver.ts";
import { pagePort } from "./page-port.ts";

/** A view of one tab's record, held by a program outside the browser. */
export interface RemoteView {
  record(): CaptureRecord;
  /** What the background last said of the recording; null before it has said anything. */
  state(): FrameState | null;
  events(): readonly CaptureEvent[];
  /** @throws Error when the background refuses. */
  command<N extends CommandName>(command: Extract<Command, { name: N }>): Promise<CommandResults[N]>;
  /** Resolves when more has come than `seen` events, or after `timeout` milliseconds. */
  more(seen: number, timeout: number): Promise<void>;
  close(): void;
}

/** `page` shows a page of the extension; `say` turns the key of an error into words. */
export function remoteView(
  page: View,
  tabId: number,
  say: (key: string, params: readonly string[]) => string,
): RemoteView {
  let record = emptyRecord();
  let events: CaptureEvent[] = [];
  let state: FrameState | null = null;
  let wake: () => void = () => undefined;
  const session = openViewSession(() => pagePort(page, viewPortName({ tabId })), {
    state(said) {
      state = said;
    },
    reset() {
      record = emptyRecord();
      events = [];
    },
    events(added) {
      for (const event of added) {
        applyEvent(record, event);
        events.push(event);
      }
      wake();
    },
    disconnected: () => undefined,
  });
  return {
    record: () => record,
    state: () => state,
    events: () => events,
    async command(command) {
      const answer = await session.command(command);
      if (!answer.ok) throw new Error(say(answer.error.key, answer.error.params ?? []));
      return answer.result as CommandResults[typeof command.name];
    },
    async more(seen, timeout) {
      if (events.length > seen) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeout);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    close: () => session.close(),
  };
}
