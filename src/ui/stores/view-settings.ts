import type { SettingsPort } from "../client/client.ts";
import type { Zoom } from "../flow/drawn/layout/zoom.ts";
import type { SortDirection, SortState } from "../grid/column.ts";
import { decodeBoolean, decodeMap, decodeNumber, decodeOneOf, type Setting, Settings } from "./setting.ts";

export type ThemeChoice = "auto" | "light" | "dark";

/** How the person likes their view. Nothing here is about a site. */
export interface ViewSettings {
  readonly theme: Setting<ThemeChoice>;
  /** Off: only what came since the last top-level navigation shows. */
  readonly preserve: Setting<boolean>;
  readonly facetsOpen: Setting<boolean>;
  /** Groups of facets that are folded away. */
  readonly facetsFolded: Setting<Readonly<Record<string, boolean>>>;
  readonly columns: Setting<Readonly<Record<string, boolean>>>;
  readonly widths: Setting<Readonly<Record<string, number>>>;
  readonly sort: Setting<SortState>;
  readonly flowWidths: Setting<Readonly<Record<string, number>>>;
  readonly flowDirection: Setting<SortDirection>;
  /** The Flow view is drawn, and not a list. */
  readonly flowDrawn: Setting<boolean>;
  readonly flowZoom: Setting<Zoom>;
  /** Runs of alike requests share a line of the drawing. */
  readonly flowFold: Setting<boolean>;
  /** The audit asks the rules about privacy as well. */
  readonly auditPrivacy: Setting<boolean>;
  readonly dock: Setting<"bottom" | "right">;
  /** Size of the details in CSS pixels: height at the bottom, width at the right. */
  readonly detailsHeight: Setting<number>;
  readonly detailsWidth: Setting<number>;
}

export function createViewSettings(port: SettingsPort): ViewSettings {
  const settings = new Settings(port);
  return {
    theme: settings.setting("theme", "auto", decodeOneOf(["auto", "light", "dark"])),
    preserve: settings.setting("preserve", true, decodeBoolean),
    facetsOpen: settings.setting("cookies-facets", true, decodeBoolean),
    facetsFolded: settings.setting("cookies-facets-folded", { domain: true }, decodeMap(decodeBoolean)),
    columns: settings.setting("cookies-columns", {}, decodeMap(decodeBoolean)),
    widths: settings.setting("cookies-widths", {}, decodeMap(decodeNumber)),
    sort: settings.setting("cookies-sort", { column: "name", direction: "ascending" }, decodeSort),
    flowWidths: settings.setting("flow-widths", {}, decodeMap(decodeNumber)),
    flowDirection: settings.setting("flow-direction", "ascending", decodeOneOf(["ascending", "descending"])),
    flowDrawn: settings.setting("flow-drawn", false, decodeBoolean),
    flowZoom: settings.setting("flow-zoom", "full", decodeOneOf<Zoom>(["overview", "compact", "full"])),
    flowFold: settings.setting("flow-fold", true, decodeBoolean),
    auditPrivacy: settings.setting("audit-privacy", false, decodeBoolean),
    dock: settings.setting("details-dock", "bottom", decodeOneOf(["bottom", "right"])),
    detailsHeight: settings.setting("details-height", 240, decodeNumber),
    detailsWidth: settings.setting("details-width", 460, decodeNumber),
  };
}

function decodeSort(stored: unknown): SortState | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { column, direction } = stored as Readonly<Record<string, unknown>>;
  const known = decodeOneOf(["ascending", "descending"])(direction);
  return typeof column === "string" && known !== null ? { column, direction: known } : null;
}
