import type { TransportEvent } from "../core/capture/transport-event.ts";
import type { Message } from "../core/message/message.ts";
import type { Command } from "./command.ts";
import type { FrameState } from "./frame-state.ts";
import type { Batch, Position } from "./position.ts";

/** From a view to the background, over a port named by `viewPortName`. */
export type ViewToBackground =
  | { readonly type: "hello"; readonly position: Position | null }
  | { readonly type: "command"; readonly id: number; readonly command: Command };

/** From the devtools page. `opened` is false when it only comes back after the worker stopped. */
export type DevtoolsToBackground =
  | { readonly type: "devtools"; readonly opened: boolean }
  | { readonly type: "transport"; readonly facts: readonly TransportEvent[] };

export type Answer = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: Message };

/** From the background to a view. */
export type BackgroundToView =
  | { readonly type: "state"; readonly state: FrameState }
  /** There is no such tab or record, or it is no longer kept. */
  | { readonly type: "gone" }
  /** Forget everything: another record follows from its beginning. */
  | { readonly type: "reset"; readonly recordId: string }
  | { readonly type: "batches"; readonly recordId: string; readonly batches: readonly Batch[]; readonly more: boolean }
  | { readonly type: "answer"; readonly id: number; readonly answer: Answer };
