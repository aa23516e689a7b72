import { type Signal, signal } from "@preact/signals";
import type { Message } from "../../core/message/message.ts";
import type { TabChoice } from "../../protocol/frame-state.ts";
import type { Client } from "../client/client.ts";

/** The list of tabs and records. */
export interface ChooserStore {
  /** null before the first answer. */
  readonly choices: Signal<readonly TabChoice[] | null>;
  readonly failure: Signal<Message | null>;
  readonly connected: Signal<boolean>;
  readonly busy: Signal<boolean>;
  refresh(): Promise<void>;
  close(): void;
}

export function createChooserStore(client: Client): ChooserStore {
  const choices = signal<readonly TabChoice[] | null>(null);
  const failure = signal<Message | null>(null);
  const connected = signal(true);
  const busy = signal(false);
  const session = client.open(
    { chooser: true },
    {
      state: () => undefined,
      reset: () => undefined,
      events: () => undefined,
      disconnected() {
        connected.value = false;
      },
    },
  );
  return {
    choices,
    failure,
    connected,
    busy,
    async refresh() {
      if (busy.value) return;
      busy.value = true;
      const answer = await session.command({ name: "list-tabs" });
      busy.value = false;
      failure.value = answer.ok ? null : answer.error;
      if (!answer.ok) return;
      connected.value = true;
      choices.value = answer.result;
    },
    close: () => session.close(),
  };
}
