import { isNewTransport } from "../core/capture/apply-transport.ts";
import type { TransportEvent } from "../core/capture/transport-event.ts";
import type { MessagePort } from "../platform/ports.ts";
import { type Hub, liveOf, offer, recordOfTab } from "./hub.ts";
import { recordingState } from "./journal-index.ts";
import { loaded } from "./live-record.ts";

/** What a devtools page found: into the record of its tab, and acknowledged once it is written. */
export async function hearTransport(
  hub: Hub,
  port: MessagePort,
  tabId: number,
  facts: readonly TransportEvent[],
): Promise<void> {
  const header = recordOfTab(hub, tabId);
  if (header && recordingState(header) === "on") {
    const live = liveOf(hub, header);
    await loaded(live, hub.store);
    for (const fact of facts) offer(hub, live, fact, hub.stamps.now(), ({ record }) => isNewTransport(record, fact));
    await hub.journal.commit(live);
  }
  port.post({ type: "written", counter: facts.at(-1)?.counter ?? -1 });
}
