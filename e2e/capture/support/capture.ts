import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { Tab } from "../../../scripts/browser/driver.ts";
import type { AnyBrowser } from "../../../scripts/browser/start.ts";
import { type SessionOptions, useBrowser } from "../../driver/session.ts";
import { type Hosts, hosts } from "../../site/hosts.ts";
import type { UrlOptions } from "../../site/serve/world.ts";
import { type Sites, startSites } from "../../site/start.ts";
import { Recorded } from "./recorded.ts";

/** One browser and one set of demo sites for a test file; each test has host names of its own. */
export interface Capture {
  readonly browser: AnyBrowser;
  readonly sites: Sites;
  readonly hosts: Hosts;
  /** Address on the shop of this test; https unless said. */
  shop(path: string, options?: UrlOptions): string;
  /** A tab that closes with the test. */
  newTab(url?: string): Promise<Tab>;
  /** Has a tab closed with the test. */
  keep<T extends Tab>(tab: T): T;
  /** A view of a tab's record; a new empty tab unless given. Nothing is recorded yet. */
  watch(tab?: Tab): Promise<Recorded>;
  /** A tab that is recorded from now on. */
  record(tab?: Tab): Promise<Recorded>;
}

let labels = 0;

/** Call once at the top of a test file. */
export function useCapture(options: SessionOptions = {}): Capture {
  const browser = useBrowser(options);
  let sites: Sites | undefined;
  let names = hosts();
  const views: Recorded[] = [];
  const tabs: Tab[] = [];
  // Pages of the extension that carry views, from one test to the next: to open one takes as long as a visit.
  const free: Tab[] = [];
  beforeAll(async () => {
    sites = await startSites({ quiet: true });
  });
  beforeEach(() => {
    labels += 1;
    names = hosts(`c${labels}`);
  });
  afterEach(async () => {
    for (const view of views.splice(0)) {
      view.close();
      free.push(view.page);
    }
    for (const tab of tabs.splice(0).reverse()) await tab.close().catch(() => undefined);
  });
  afterAll(() => sites?.close());

  async function carrier(): Promise<Tab> {
    for (let page = free.pop(); page; page = free.pop()) if (await isOpen(page)) return page;
    // Without a tab in its address the page opens no view of its own.
    return browser().extensionPage("page.html");
  }

  const capture: Capture = {
    get browser() {
      return browser();
    },
    get sites() {
      if (!sites) throw new Error("The sites are there only while tests run");
      return sites;
    },
    get hosts() {
      return names;
    },
    shop: (path, urlOptions) => capture.sites.url(names.shop, path, urlOptions),
    newTab: async (url) => capture.keep(await browser().newTab(url)),
    keep(tab) {
      tabs.push(tab);
      return tab;
    },
    async watch(tab) {
      const watched = tab ?? (await capture.newTab());
      const view = await Recorded.watch(watched, await carrier(), capture.sites.url("heard.example", "/"));
      views.push(view);
      await watched.activate();
      return view;
    },
    async record(tab) {
      const view = await capture.watch(tab);
      await view.command({ name: "record" });
      return view;
    },
  };
  return capture;
}

/** Whether a page is there still; a test may have closed it, or restarted the extension. */
function isOpen(page: Tab): Promise<boolean> {
  return page.evaluate(() => true).catch(() => false);
}
