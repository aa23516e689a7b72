import type { RemoteView } from "../../../scripts/audit/remote-view.ts";
import { poll } from "../../../scripts/browser/poll.ts";

/**
 * Waits until the background has no exchange open, has read the jar for all that ended, and the view has heard of it.
 *
 * @throws Error that names what stays open
 */
export async function recordedTabSettled(view: RemoteView): Promise<void> {
  await poll("the record to settle", async () => {
    // A worker that stops meanwhile takes the question along; the next one is answered.
    const { openExchanges } = await view.command({ name: "settle" });
    const { openLines, exchanges } = view.record();
    const open = exchanges.filter(({ end }) => end === null).map(({ id, url }) => `${id} ${url}`);
    const lines = [...openLines].map(({ exchangeId, line }) => `${exchangeId} ${line}`);
    if (openExchanges > 0 || open.length > 0 || lines.length > 0) {
      throw new Error([`${openExchanges} open in the background`, ...open, ...lines].join("; "));
    }
    return true;
  });
}
