import { openPanel } from "../../e2e/driver/ui.ts";
import type { Tab, View } from "../browser/driver.ts";
import type { Studio } from "./studio.ts";

const SIZE = { width: 1200, height: 560 } as const;

interface Scene {
  readonly name: string;
  readonly view: string;
  /** What has to be there before the picture is taken. */
  readonly ready: string;
  readonly act?: (panel: View) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  { name: "flow", view: "flow", ready: "#flow-grid [data-row]" },
  {
    name: "flow-drawn",
    view: "flow",
    ready: "#flow-drawing [role=option]",
    act: (panel) => panel.click("#flow-drawn"),
  },
  { name: "sessions", view: "sessions", ready: ".session-card .life-step" },
  { name: "connections", view: "connections", ready: "#connections-lanes #lane-1" },
  { name: "audit", view: "audit", ready: "[data-rule]:not(.banner)" },
];

/** The other views of the panel, after a page load that DevTools saw from its beginning. */
export async function viewScenes(studio: Studio, tab: Tab): Promise<void> {
  const { browser, shoot } = studio;
  const panel = await openPanel(browser, tab, { theme: "light" });
  await panel.setViewport(SIZE.width, SIZE.height);
  await tab.click("#home-link, #account-link");
  for (const { name, view, ready, act } of SCENES) {
    await panel.click(`#view-tab-${view}`);
    await act?.(panel);
    await panel.waitFor((css) => document.querySelector(css), ready);
    await shoot(panel, name, SIZE);
  }
  await panel.close();
}
