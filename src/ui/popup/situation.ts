import type { FrameState } from "../../protocol/frame-state.ts";

/**
 * What the popup can show at all. `internal`: a page of the browser or of another extension, a file, an empty tab: no
 * cookies of the web, and no address told without host access.
 */
export type Situation = "connecting" | "internal" | "no-access" | "ready";

export function situationOf(state: FrameState | null): Situation {
  if (state === null) return "connecting";
  if (state.url !== null && !/^https?:/i.test(state.url)) return "internal";
  if (state.access === "none") return "no-access";
  return state.url === null ? "internal" : "ready";
}
