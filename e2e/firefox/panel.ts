import type { ColorScheme, Tab } from "../../scripts/browser/driver.ts";
import type { FirefoxBrowser } from "../../scripts/browser/firefox.ts";
import { FirefoxView } from "../../scripts/browser/firefox-view.ts";
import { poll } from "../../scripts/browser/poll.ts";
import type { PanelOptions, Surface } from "../driver/ui.ts";
import { makeBrowsersAddressable } from "./address-browser.ts";

/** Opens the toolbox below the page, as a person does with F12, and selects the extension's panel in it. */
export async function openFirefoxPanel(browser: FirefoxBrowser, tab: Tab, options: PanelOptions): Promise<Surface> {
  await makeBrowsersAddressable(browser);
  const { chrome } = browser.link;
  await chrome.run(setTheme, options.theme ?? "light");
  await chrome.run(showToolbox, tab.key);
  const panel = await poll("the extension's DevTools panel", async () => {
    const context = await chrome.run(selectPanel, tab.key, options.title ?? "");
    return context ?? undefined;
  });
  const view = new FirefoxPanel(browser.link, panel, tab.key);
  await view.waitFor(
    (origin) => location.href.startsWith(origin) && document.readyState === "complete",
    browser.extensionOrigin,
  );
  return view;
}

class FirefoxPanel extends FirefoxView implements Surface {
  readonly #tab: string;

  constructor(link: FirefoxBrowser["link"], context: string, tab: string) {
    super(link, context);
    this.#tab = tab;
  }

  /** The panel takes its theme from DevTools, which have one of their own. */
  override async setColorScheme(scheme: ColorScheme): Promise<void> {
    await this.link.chrome.run(setTheme, scheme);
    await this.waitFor((theme) => chrome.devtools.panels.themeName === theme, scheme);
  }

  async close(): Promise<void> {
    await this.link.chrome.run(closeToolbox, this.#tab);
  }
}

function setTheme(theme: ColorScheme): void {
  Services.prefs.setStringPref("devtools.theme", theme);
}

async function showToolbox(context: string): Promise<void> {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const loader = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = loader.require("devtools/client/framework/devtools");
  const tab = NavigableManager.jarscope.tabOf(context);
  await gDevTools.showToolboxForTab(tab);
}

/** The panel's id once it is there: an extension's panel is a <browser> inside of the tool's own frame. */
async function selectPanel(context: string, title: string): Promise<string | undefined> {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const loader = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = loader.require("devtools/client/framework/devtools");
  const tab = NavigableManager.jarscope.tabOf(context);
  const toolbox = gDevTools.getToolboxForTab(tab);
  const ids = toolbox?.visibleAdditionalTools.filter((id) => id.startsWith("webext-")) ?? [];
  const label = (id: string): string => toolbox?.doc.getElementById(`toolbox-tab-${id}`)?.textContent ?? "";
  const tool = ids.find((id) => title === "" || label(id).includes(title));
  if (toolbox === undefined || tool === undefined) return undefined;
  await toolbox.selectTool(tool);
  const frame = toolbox.doc.getElementById(`toolbox-panel-iframe-${tool}`);
  const inner = frame !== null && "contentDocument" in frame ? (frame.contentDocument as Document) : undefined;
  const element = inner?.querySelector<FirefoxBrowserElement>("browser");
  return element ? NavigableManager.jarscope.addressBrowser(element) : undefined;
}

async function closeToolbox(context: string): Promise<void> {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const loader = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = loader.require("devtools/client/framework/devtools");
  const tab = NavigableManager.jarscope.tabOf(context);
  await gDevTools.getToolboxForTab(tab)?.destroy();
}
