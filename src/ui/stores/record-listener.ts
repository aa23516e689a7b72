import type { ViewListener } from "../../protocol/view-session.ts";
import type { FrameStore } from "./frame-store.ts";
import type { RecordStore } from "./record-store.ts";

/** Puts what a view hears into its stores. */
export function recordListener(record: RecordStore, frame: FrameStore): ViewListener {
  return {
    state(state) {
      frame.connected.value = true;
      frame.state.value = state;
    },
    reset: () => record.reset(),
    events: (events, more) => record.push(events, more),
    disconnected() {
      frame.connected.value = false;
    },
  };
}
