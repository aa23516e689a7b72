import { openPanel } from "../../e2e/driver/ui.ts";
import type { Tab } from "../browser/driver.ts";
import { openDetails, rowsThere, type Studio } from "./studio.ts";

const WIDE = { width: 1200, height: 500 } as const;
const NARROW = { width: 400, height: 500 } as const;

/** The panel in DevTools: light and dark, wide and narrow, and the details of a refused set line. */
export async function panelScenes(studio: Studio, tab: Tab): Promise<void> {
  const { browser, shoot } = studio;
  for (const theme of ["light", "dark"] as const) {
    const panel = await openPanel(browser, tab, { theme });
    await panel.setViewport(WIDE.width, WIDE.height);
    await rowsThere(panel, 10);
    await shoot(panel, `panel-${theme}`, WIDE);
    await shoot(panel, `panel-narrow-${theme}`, NARROW);
    await panel.setViewport(WIDE.width, WIDE.height);
    await openDetails(panel, "none_insecure", "line");
    await shoot(panel, theme === "light" ? "details-rejected" : "details-rejected-dark", WIDE);
    await panel.close();
  }
}
