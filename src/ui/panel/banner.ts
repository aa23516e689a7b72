import type { FrameState } from "../../protocol/frame-state.ts";

/** What the frame has to say about the state that it is in. */
export type BannerId =
  | "file"
  | "har"
  | "tab-closed"
  | "no-access"
  | "some-access"
  | "not-recording"
  | "stopped"
  | "paused"
  | "private";

interface Situation {
  readonly state: FrameState | null;
  /** The kind of the file that is shown in place of a tab. */
  readonly file: "file" | "har" | null;
  /** Whether the record holds exchanges of an earlier recording. */
  readonly recorded: boolean;
}

/** The banners of a situation, what hinders most first. */
export function bannersOf({ state, file, recorded }: Situation): readonly BannerId[] {
  if (file !== null) return [file];
  if (state === null) return [];
  const banners: BannerId[] = [];
  if (state.tabClosed) banners.push("tab-closed");
  else if (state.access === "none") banners.push("no-access");
  else if (state.recording === "off") banners.push(recorded ? "stopped" : "not-recording");
  else if (state.recording === "paused") banners.push("paused");
  if (!state.tabClosed && state.access === "some") banners.push("some-access");
  if (state.private) banners.push("private");
  return banners;
}
