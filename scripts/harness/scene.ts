import type { Page } from "playwright-core";

/** One state of the panel to look at. */
export interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  readonly parameters: Readonly<Record<string, string>>;
  /** As the high contrast themes of Windows have it. */
  readonly forcedColors?: "active";
  /** What has to be there first; rows, where nothing is said. */
  readonly ready?: string;
  readonly act?: (page: Page) => Promise<void>;
}

export const WIDTHS = [
  [400, 640],
  [900, 600],
  [1440, 760],
] as const;
