import { type Signal, signal } from "@preact/signals";
import type { FrameState } from "../../protocol/frame-state.ts";

/** State of the recording and of the browser; null until the background has said it, and for a file. */
export interface FrameStore {
  readonly state: Signal<FrameState | null>;
  readonly connected: Signal<boolean>;
}

export function createFrameStore(): FrameStore {
  return { state: signal(null), connected: signal(true) };
}
