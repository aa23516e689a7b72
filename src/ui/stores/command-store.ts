import { type Signal, signal } from "@preact/signals";
import { messageText } from "../../core/message/message-text.ts";
import type { Command, CommandName } from "../../protocol/command.ts";
import type { ViewSession } from "../../protocol/view-session.ts";
import type { T } from "../i18n/context.ts";
import type { NoticeStore } from "./notice-store.ts";

/** What the person asks of the background. */
export interface CommandStore {
  /** The command under way, so that its button can say so. */
  readonly busy: Signal<CommandName | null>;
  /** Whether it worked; what went wrong is shown as a sentence. */
  run(command: Command): Promise<boolean>;
}

/** @param session null for a file, which has no background. */
export function createCommandStore(session: () => ViewSession | null, notices: NoticeStore, t: T): CommandStore {
  const busy = signal<CommandName | null>(null);
  return {
    busy,
    async run(command) {
      busy.value = command.name;
      const answer = await session()?.command(command);
      busy.value = null;
      if (answer?.ok === false) notices.warn(messageText(t, answer.error));
      return answer?.ok ?? false;
    },
  };
}
