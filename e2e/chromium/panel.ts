import type { Frame } from "playwright-core";
import type { ChromiumBrowser } from "../../scripts/browser/chromium.ts";
import { ChromiumTab } from "../../scripts/browser/chromium-tab.ts";
import { ChromiumView } from "../../scripts/browser/chromium-view.ts";
import type { Tab } from "../../scripts/browser/driver.ts";
import { poll } from "../../scripts/browser/poll.ts";
import type { PanelOptions, Surface } from "../driver/ui.ts";

/**
 * Opens DevTools in a window of its own and shows the extension's panel. Target.openDevTools and the modules of the
 * DevTools front end are undocumented; there is no supported way to a real panel.
 */
export async function openChromiumPanel(browser: ChromiumBrowser, tab: Tab, options: PanelOptions): Promise<Surface> {
  if (!(tab instanceof ChromiumTab)) throw new Error("The tab is not one of Chromium");
  const before = new Set(browser.context.pages());
  await openDevTools(browser, tab);
  const devtools = await poll("the DevTools window", async () => {
    return browser.context.pages().find((page) => !before.has(page) && page.url().startsWith("devtools://"));
  });
  await devtools.emulateMedia({ colorScheme: options.theme ?? "light" });

  const ownFrames = (): Frame[] => devtools.frames().filter((each) => each.url().startsWith(browser.extensionOrigin));
  // The panel exists only once the extension's devtools page has run; calls into the front end before that break it.
  const devtoolsPage = await poll("the extension's devtools page", async () => ownFrames()[0]);
  await poll("the panel to be registered", async () => {
    return (await devtools.evaluate(showPanel(browser.extensionId, options.title ?? ""))) === true;
  });
  const panelFrame = (): Frame | undefined => ownFrames().find((each) => each !== devtoolsPage);
  await poll("the panel's document", async () => panelFrame() !== undefined);
  return new ChromiumPanel(devtools, () => {
    const frame = panelFrame();
    if (frame === undefined) throw new Error("The DevTools panel is gone");
    return frame;
  });
}

async function openDevTools(browser: ChromiumBrowser, tab: ChromiumTab): Promise<void> {
  const page = await browser.context.newCDPSession(tab.page);
  const { targetInfo } = await page.send("Target.getTargetInfo").finally(() => page.detach());
  const session = await browser.browserSession();
  // The method is too new for Playwright's list of the protocol.
  await Reflect.apply(session.send, session, ["Target.openDevTools", { targetId: targetInfo.targetId }]);
  await session.detach();
}

/** A string, because a bundler would rewrite the import of DevTools' own module. */
function showPanel(extensionId: string, title: string): string {
  return `import("./ui/legacy/legacy.js").then(async ({ ViewManager: { ViewManager } }) => {
    const manager = ViewManager.instance();
    const ids = [...manager.views.keys()];
    const id = ids.find((each) => each.includes(${JSON.stringify(extensionId)}) && each.endsWith(${JSON.stringify(title)}));
    if (id === undefined) return false;
    await manager.showView(id);
    return true;
  })`;
}

/** Milliseconds that the panel takes at most to follow its window. */
const SETTLING = 3000;

class ChromiumPanel extends ChromiumView implements Surface {
  /** The size of the panel: that of the DevTools page is larger by its toolbars. */
  override async setViewport(width: number, height: number): Promise<void> {
    // Docked, the page would take a part of the space that depends on the whole.
    await this.page.evaluate(`import("./ui/legacy/legacy.js").then(({ DockController: { DockController } }) => {
      DockController.instance().setDockSide("undocked");
    })`);
    await this.waitFor((wide) => innerWidth === wide, await this.page.evaluate(() => innerWidth));
    const fits = (w: number, h: number): boolean => innerWidth === w && innerHeight === h;
    // The toolbars of DevTools may change in between: then their size is taken once more.
    await poll("the panel to have its size", async () => {
      const outer = await this.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const inner = await this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await super.setViewport(width + outer.width - inner.width, height + outer.height - inner.height);
      return poll("the panel to follow", () => this.evaluate(fits, width, height), SETTLING);
    });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
