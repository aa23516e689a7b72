import type { ChannelFrame } from "../../../core/connection/connection.ts";

export interface FrameRow {
  /** Place among all frames of the channel. */
  readonly id: string;
  readonly frame: ChannelFrame;
}

/** The frames that go one way and hold a text, in any case; the filter looks into what is masked too. */
export function frameRows(
  frames: readonly ChannelFrame[],
  text: string,
  direction: ChannelFrame["direction"] | "all",
): readonly FrameRow[] {
  const wanted = text.trim().toLowerCase();
  return frames
    .map((frame, at) => ({ id: String(at), frame }))
    .filter(
      ({ frame }) =>
        (direction === "all" || frame.direction === direction) &&
        (wanted === "" || frame.preview.toLowerCase().includes(wanted)),
    );
}
