import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { ChromiumTab } from "../../scripts/browser/chromium-tab.ts";
import type { FirefoxPrefs, Tab } from "../../scripts/browser/driver.ts";
import { FirefoxTab } from "../../scripts/browser/firefox-tab.ts";
import { poll } from "../../scripts/browser/poll.ts";
import type { AnyBrowser } from "../../scripts/browser/start.ts";

const Node = v.object({ result: v.object({ sharedId: v.string() }) });

/** Chooses a file in a file field, as the browser's own dialog does. */
export async function chooseFile(browser: AnyBrowser, tab: Tab, selector: string, path: string): Promise<void> {
  if (tab instanceof ChromiumTab) {
    await tab.page.locator(selector).setInputFiles(path);
    return;
  }
  if (browser.name !== "firefox" || !(tab instanceof FirefoxTab)) throw new Error("The tab belongs to another browser");
  const { bidi } = browser.link;
  const element = await poll(selector, async () => {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    const params = { expression, target: { context: tab.context }, awaitPromise: false };
    return (await bidi.call(Node, "script.evaluate", params)).result.sharedId;
  });
  await bidi.send("input.setFiles", { context: tab.context, element: { sharedId: element }, files: [path] });
}

/** What Firefox must be started with, so that `download` finds the file. */
export function downloadPrefs(folder: string): FirefoxPrefs {
  return {
    "browser.download.folderList": 2,
    "browser.download.dir": folder,
    "browser.download.useDownloadDir": true,
    "browser.download.alwaysOpenPanel": false,
    "browser.download.always_ask_before_handling_new_types": false,
  };
}

/** The path of the file that the action downloads, kept in `folder` under the name that the page gave it. */
export async function download(tab: Tab, folder: string, action: () => Promise<void>): Promise<string> {
  if (tab instanceof ChromiumTab) {
    const [file] = await Promise.all([tab.page.waitForEvent("download"), action()]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }
  const before = new Set(await readdir(folder));
  await action();
  return poll("the download", async () => {
    // While it comes, Firefox keeps an empty file of the final name beside a file that ends in .part.
    const names = await readdir(folder);
    const name = names.find((each) => !before.has(each) && !each.endsWith(".part"));
    if (name === undefined || names.includes(`${name}.part`) || names.some((each) => each.endsWith(".part"))) return;
    return (await readFile(join(folder, name))).length > 0 ? join(folder, name) : undefined;
  });
}
