import type { AlwaysSetting } from "../protocol/frame-state.ts";
import { readAlways } from "../protocol/read-view-message.ts";

export const ALWAYS_SETTING = "always";

/** The list of sites that are always recorded, out of the stored settings. */
export function readAlwaysSetting(settings: Readonly<Record<string, unknown>>): AlwaysSetting {
  return readAlways(settings[ALWAYS_SETTING]) ?? { everywhere: false, sites: [] };
}
