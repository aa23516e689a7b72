import { join, relative } from "node:path";
import { openPanel } from "../../e2e/driver/ui.ts";
import type { Sites } from "../../e2e/site/start.ts";
import { messages } from "../audit/messages.ts";
import { recordedTab } from "../audit/record-page.ts";
import { settled } from "../audit/settled.ts";
import type { AnyBrowser } from "../browser/start.ts";
import { capturedTable } from "./captured-table.ts";
import { walkThroughShop } from "./shop-walk.ts";

/** Milliseconds that requests which are still open may take. */
const PATIENCE = 30_000;

/** Walks through the demo sites while they are recorded, prints what was captured and draws the panel. */
export async function runWithoutWindow(root: string, browser: AnyBrowser, sites: Sites): Promise<void> {
  const t = messages(root, "en");
  const recorded = await recordedTab(browser, (key, params) => t(key, ...params));
  console.log("\nWalking through the demo sites, recorded from the first request on:");
  await walkThroughShop(recorded.tab, sites, (step) => console.log(`  ${step}`));
  await settled(recorded, PATIENCE);

  const record = recorded.view.record();
  console.log(
    `\nCaptured in ${browser.name} ${browser.version}: ${record.exchanges.length} exchanges, these cookies:\n`,
  );
  console.log(capturedTable(record, t, Date.now()));

  const path = join(root, "dist", `panel-${browser.name}.png`);
  const panel = await openPanel(browser, recorded.tab);
  await panel.setViewport(1280, 560);
  await panel.waitFor((least) => document.querySelectorAll("#cookies-grid [data-row]").length >= least, 10);
  await panel.screenshot(path);
  await panel.close();
  recorded.view.close();
  console.log(`\nThe panel in DevTools, as a picture: ${relative(process.cwd(), path)}`);
}
