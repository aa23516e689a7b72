import type { FrameState } from "../protocol/frame-state.ts";
import type { Hub } from "./hub.ts";
import { isClosed, type RecordHeader, recordingState } from "./journal-index.ts";

/** What the frame of a view shows of a record and its tab now. */
export async function frameState(hub: Hub, header: RecordHeader): Promise<FrameState> {
  const [own] = header.tabs;
  const tab = own && !own.closed ? await hub.port.findTab(own.tabId) : null;
  if (tab) Object.assign(header, { title: tab.title, url: tab.url ?? "" });
  return {
    tabId: tab ? tab.tabId : null,
    recordId: header.id,
    tabClosed: isClosed(header),
    url: header.url === "" ? null : header.url,
    title: header.title,
    private: header.private,
    storeId: header.storeId,
    container: containerOf(header.storeId),
    access: await hub.port.hostAccess(header.url === "" ? null : header.url),
    browser: hub.port.browser,
    recording: recordingState(header),
    claims: header.claims,
    since: header.since,
    tabs: header.tabs,
    dropped: header.dropped,
    always: hub.always,
  };
}

/** Firefox names container stores so; the name that the person gave the container needs a permission that is not asked for. */
function containerOf(storeId: string): string | null {
  return storeId.startsWith("firefox-container-") ? storeId.slice("firefox-".length) : null;
}
