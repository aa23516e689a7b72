import type { Tab, View } from "../../../scripts/browser/driver.ts";
import type { AnyBrowser } from "../../../scripts/browser/start.ts";
import { openPanel, type PanelOptions, type Surface } from "../../driver/ui.ts";
import { closeAtEnd } from "./tabs.ts";

/** Wide enough for every usual column. */
export const WIDE = { width: 1300, height: 640 } as const;

/** Opens DevTools with our panel for a tab, at a size where all columns and facets show, and waits until it records. */
export async function openWidePanel(browser: AnyBrowser, tab: Tab, options: PanelOptions = {}): Promise<Surface> {
  const panel = closeAtEnd(await openPanel(browser, tab, options));
  await panel.setViewport(WIDE.width, WIDE.height);
  await recording(panel, "on");
  return panel;
}

/** Waits until the panel says that it records, has paused, or does neither. @throws Error that tells what it says */
export async function recording(panel: View, state: "on" | "paused" | "off"): Promise<void> {
  try {
    await panel.waitFor((wanted) => document.querySelector("#record")?.classList.contains(wanted), state);
  } catch (error) {
    const said = await panel.evaluate(() =>
      ["#record", "#notice-alert", ".banners", "#status-browser"].map((css) => {
        const element = document.querySelector(css);
        return `${css} ${element?.className ?? "is missing"}: ${element?.textContent ?? ""}`;
      }),
    );
    throw new Error(`The panel is not "${state}": ${said.join("; ")}`, { cause: error });
  }
}

/** Chooses a line of the menu behind a button. */
export async function choose(view: View, button: string, item: string): Promise<void> {
  await view.click(button);
  await view.click(`[role=menu]:popover-open [data-item="${item}"]`);
}

/** Waits until an element's text contains the words. @throws Error that tells the text there is */
export async function shows(view: View, selector: string, words: string): Promise<void> {
  try {
    await view.waitFor((css, text) => document.querySelector(css)?.textContent?.includes(text), selector, words);
  } catch (error) {
    const text = await view.evaluate((css) => document.querySelector(css)?.textContent ?? null, selector);
    throw new Error(`${selector} says ${JSON.stringify(text)}, and not "${words}"`, { cause: error });
  }
}

/** Waits until nothing matches. */
export async function lacks(view: View, selector: string): Promise<void> {
  await view.waitFor((css) => document.querySelector(css) === null, selector);
}

/** Waits until the element that has the focus matches. */
export async function focused(view: View, selector: string): Promise<void> {
  await view.waitFor((css) => document.activeElement?.matches(css), selector);
}

/** Types a search that replaces the one before. */
export async function search(view: View, text: string): Promise<void> {
  await view.fill("#search", text);
}
