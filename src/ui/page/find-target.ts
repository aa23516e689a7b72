import type { ViewTarget } from "../../protocol/port-name.ts";
import type { Client } from "../client/client.ts";

/** Whether a tab or record is there. While `close` is not called, the background keeps it for us. */
export interface Found {
  readonly found: boolean;
  close(): void;
}

/** In milliseconds. */
const ASK_AGAIN = 500;

/**
 * Asks the background for a target. For one that is gone it says nothing at all, so the answer to a command, which comes
 * after whatever there is to say, ends the wait.
 */
export function findTarget(client: Client, target: ViewTarget): Promise<Found> {
  return new Promise((resolve) => {
    const settle = (found: boolean): void => resolve({ found, close: () => session.close() });
    const session = client.open(target, {
      state: () => settle(true),
      reset: () => settle(true),
      events: () => settle(true),
      disconnected: () => undefined,
      gone: () => settle(false),
    });
    const ask = async (): Promise<void> => {
      const answer = await session.command({ name: "list-tabs" });
      // Without an answer the worker went away meanwhile: the client connects again, and then it can be asked again.
      if (answer.ok) settle(false);
      else setTimeout(() => void ask(), ASK_AGAIN);
    };
    void ask();
  });
}
