import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from "playwright-core";
import { chromiumArgs, chromiumEnv, writeChromiumPreferences } from "./chromium-profile.ts";
import { ChromiumTab } from "./chromium-tab.ts";
import type { Browser, BrowserOptions, Tab } from "./driver.ts";
import { readExtension } from "./extension-id.ts";
import { findBrowser } from "./find.ts";
import { poll } from "./poll.ts";
import { atProcessEnd } from "./process-end.ts";
import { temporaryProfile } from "./profile.ts";
import { waitForNewTab } from "./wait-for-new-tab.ts";

/**
 * Starts Chromium with an unpacked extension in a temporary profile; the extension's worker has run once by then.
 *
 * @throws Error with one sentence, when there is no browser or no extension
 */
export async function startChromium(options: BrowserOptions): Promise<ChromiumBrowser> {
  const extensions = await Promise.all([options.extension, ...(options.moreExtensions ?? [])].map(readExtension));
  const { executable, version } = await findBrowser("chromium");
  const profile = await temporaryProfile("chromium");
  let context: BrowserContext | undefined;
  try {
    await writeChromiumPreferences(profile.path, options);
    // Playwright reads the variable whenever a target appears; without it DevTools and the popup stay out of reach.
    if (options.chromiumUi === true) process.env["PW_CHROMIUM_ATTACH_TO_OTHER"] = "1";
    context = await chromium.launchPersistentContext(profile.path, {
      executablePath: executable,
      headless: options.headless,
      args: chromiumArgs(options, extensions),
      env: chromiumEnv(options),
      // The sandbox cannot start as root; for pages of this machine's own it is not needed.
      chromiumSandbox: options.hosts === "real" && process.getuid?.() !== 0,
      ignoreHTTPSErrors: options.acceptInsecureCerts,
      colorScheme: options.colorScheme ?? "light",
      viewport: null,
      // Playwright's handlers would close the browser later than the profile goes.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const cancel = atProcessEnd(killer(await processId(context)));
    const browser = new ChromiumBrowser(context, version, extensions[0]?.chromiumId ?? "", () => {
      cancel();
      profile.remove();
    });
    for (const { chromiumId, hasBackground } of extensions) {
      if (hasBackground) await checkLocale(await browser.worker(chromiumId), options.locale ?? "en");
    }
    return browser;
  } catch (error) {
    await context?.close();
    profile.remove();
    throw error;
  }
}

/** The id of the browser's main process; the others end with it. */
async function processId(context: BrowserContext): Promise<number | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send("SystemInfo.getProcessInfo").finally(() => session.detach());
  return info?.processInfo.find(({ type }) => type === "browser")?.id;
}

/** Playwright starts Chromium as the leader of a group: its helpers would go on writing for a moment, and bring back its profile. */
function killer(pid: number | undefined): () => void {
  return () => {
    for (const target of pid === undefined ? [] : [-pid, pid]) {
      try {
        process.kill(target, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    }
  };
}

/** Without the language's file Chromium falls back to English and says nothing. */
async function checkLocale(worker: Worker, locale: "en" | "ko"): Promise<void> {
  const language = String(await worker.evaluate("chrome.i18n.getUILanguage()"));
  if (language.startsWith(locale)) return;
  throw new Error(
    `This Chromium has no interface language "${locale}"; install it (Debian's package is chromium-l10n), or use Firefox.`,
  );
}

export class ChromiumBrowser implements Browser {
  readonly name = "chromium";
  readonly version: string;
  readonly extensionId: string;
  readonly extensionOrigin: string;
  /** Playwright's view of the browser, for tricks that the common interface does not offer. */
  readonly context: BrowserContext;
  readonly ended: Promise<void>;
  readonly #tabs = new Map<Page, ChromiumTab>();
  readonly #removeProfile: () => void;
  #closed: Promise<void> | undefined;

  constructor(context: BrowserContext, version: string, extensionId: string, removeProfile: () => void) {
    this.context = context;
    this.ended = new Promise((resolve) => context.once("close", () => resolve()));
    this.version = version;
    this.extensionId = extensionId;
    this.extensionOrigin = `chrome-extension://${extensionId}`;
    this.#removeProfile = removeProfile;
  }

  async newTab(url?: string): Promise<ChromiumTab> {
    const tab = this.#tabOf(await this.context.newPage());
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<readonly ChromiumTab[]> {
    const pages = this.context.pages();
    const kinds = await Promise.all(pages.map((page) => this.#isTab(page)));
    return pages.filter((_page, index) => kinds[index]).map((page) => this.#tabOf(page));
  }

  async extensionPage(path: string): Promise<ChromiumTab> {
    return this.newTab(`${this.extensionOrigin}/${path}`);
  }

  waitForNewTab(action: () => Promise<void>): Promise<Tab> {
    return waitForNewTab(this, action);
  }

  close(): Promise<void> {
    this.#closed ??= this.context.close().finally(this.#removeProfile);
    return this.#closed;
  }

  /** A DevTools protocol session with the browser as a whole. */
  async browserSession(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (browser === null) throw new Error("Chromium has ended");
    return browser.newBrowserCDPSession();
  }

  /** The extension's running worker; its script has been run to the end. Does not wake a stopped one. */
  async worker(extensionId: string = this.extensionId): Promise<Worker> {
    return poll(`the worker of ${extensionId}`, async () => {
      const origin = `chrome-extension://${extensionId}/`;
      const worker = this.context.serviceWorkers().find((each) => each.url().startsWith(origin));
      // The worker is announced before its script has run; an answer means that it has.
      await worker?.evaluate(() => 0);
      return worker;
    });
  }

  /** Opens a background document of the extension that runs no code of its own, for calls of the extension API. */
  async withExtensionApi<T>(use: (helper: ChromiumTab) => Promise<T>): Promise<T> {
    const helper = await this.newTab(`${this.extensionOrigin}/manifest.json`);
    return use(helper).finally(() => helper.close());
  }

  /** A page without a window is asked again the next time: a new tab may not have got its window yet. */
  async #isTab(page: Page): Promise<boolean> {
    if (this.#tabs.has(page)) return true;
    return hasWindow(page);
  }

  #tabOf(page: Page): ChromiumTab {
    const known = this.#tabs.get(page);
    if (known !== undefined) return known;
    const tab = new ChromiumTab(page, `chromium-${this.#tabs.size}`, (each, asked) => this.#tabIdOf(each, asked));
    this.#tabs.set(page, tab);
    return tab;
  }

  /**
   * The protocol does not tell tab ids, the extension API tells no target ids: the tab is selected in its window, and
   * an extension document is asked which tab is selected there. Window ids are the same on both sides.
   */
  async #tabIdOf(tab: ChromiumTab, asked?: Tab): Promise<number> {
    const windowId = await windowIdOf(tab.page);
    const ask = async (page: Tab): Promise<number> => {
      await tab.activate();
      const selected = `chrome.tabs.query({ active: true, windowId: ${windowId} }).then(([tab]) => tab?.id)`;
      return Number(await page.waitFor(selected));
    };
    return asked === undefined ? this.withExtensionApi(ask) : ask(asked);
  }
}

async function windowIdOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send("Browser.getWindowForTarget").finally(() => session.detach());
  return windowId;
}

/** The popup and DevTools are pages for Playwright, but for the protocol they belong to no browser window. */
async function hasWindow(page: Page): Promise<boolean> {
  if (page.url().startsWith("devtools://")) return false;
  return windowIdOf(page).then(
    () => true,
    () => false,
  );
}
