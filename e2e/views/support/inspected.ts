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

/** One tab and its panel for all tests of a file, since DevTools takes longer to open than most tests to run. */
export interface Inspecting {
  /** As new: the tab shows no page, the record is empty, and no choice of the test before is left but settings. */
  fresh(): Promise<Inspected>;
  /**
   * As new but for the record of a walk, which is made once for all tests that only look at it. Gives what the walk
   * told as well.
   */
  after<T>(walk: (inspected: Inspected) => Promise<T>): Promise<Inspected & { readonly told: T }>;
}

/** @param browser gives the browser of the file, which closes both with itself */
export function useInspected(browser: () => AnyBrowser): Inspecting {
  let open: { readonly tab: Tab; readonly panel: Surface } | undefined;
  let walked: { readonly walk: unknown; readonly told: unknown } | undefined;

  async function begin(): Promise<Inspected> {
    // What a failed test leaves behind is nobody's business.
    onTestFailed(async () => {
      const left = open;
      open = undefined;
      await left?.panel.close();
      await left?.tab.close();
    });
    if (open) await loadAgain(open.panel);
    else {
      const tab = await browser().newTab();
      open = { tab, panel: await openPanel(browser(), tab) };
      walked = undefined;
    }
    await open.panel.setViewport(WIDE.width, WIDE.height);
    await recording(open.panel, "on");
    return open;
  }

  async function empty({ tab, panel }: Inspected): Promise<void> {
    walked = undefined;
    await tab.goto("about:blank");
    await panel.click("#clear-record");
    await shows(panel, "#status-totals", "0 exchanges");
  }

  return {
    async fresh() {
      const inspected = await begin();
      await empty(inspected);
      return inspected;
    },
    async after<T>(walk: (inspected: Inspected) => Promise<T>) {
      const inspected = await begin();
      if (walked?.walk !== walk) {
        await empty(inspected);
        walked = { walk, told: await walk(inspected) };
      }
      return { ...inspected, told: walked.told as T };
    },
  };
}

async function loadAgain(panel: View): Promise<void> {
  await panel.evaluate(() => {
    document.body.dataset["old"] = "";
    location.reload();
  });
  await panel.waitFor(() => document.body?.dataset["old"] === undefined && document.querySelector("#record"));
}
