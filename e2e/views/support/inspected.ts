import { onTestFailed } from "vitest";
import type { Tab, View } from "../../../scripts/browser/driver.ts";
import type { AnyBrowser } from "../../../scripts/browser/start.ts";
import { openPanel, type Surface } from "../../driver/ui.ts";
import { recording, shows, WIDE } from "./panel.ts";

/** A tab, and our panel in its DevTools. */
export interface Inspected {
  readonly tab: Tab;
  readonly panel: View;
}

/**
 * Opens one tab and its panel for all tests of a file, since DevTools takes longer to open than most tests to run. Each
 * call gives them as new: the tab shows no page, the record is empty, and the panel's document has been loaded again, so
 * that no choice of the test before is left. What the person's settings keep, stays.
 *
 * @param browser gives the browser of the file, which closes both with itself
 */
export function useInspected(browser: () => AnyBrowser): () => Promise<Inspected> {
  let open: { readonly tab: Tab; readonly panel: Surface } | undefined;

  async function first(): Promise<Inspected> {
    const tab = await browser().newTab();
    open = { tab, panel: await openPanel(browser(), tab) };
    return open;
  }

  async function asNew({ tab, panel }: Inspected): Promise<void> {
    await tab.goto("about:blank");
    await panel.evaluate(() => {
      document.body.dataset["old"] = "";
      location.reload();
    });
    await panel.waitFor(() => document.body?.dataset["old"] === undefined && document.querySelector("#record.on"));
    await panel.click("#clear-record");
    await shows(panel, "#status-totals", "0 exchanges");
  }

  return async () => {
    // What a failed test leaves behind is nobody's business.
    onTestFailed(async () => {
      await open?.panel.close();
      await open?.tab.close();
      open = undefined;
    });
    if (open) await asNew(open);
    const inspected = open ?? (await first());
    await inspected.panel.setViewport(WIDE.width, WIDE.height);
    await recording(inspected.panel, "on");
    return inspected;
  };
}
