import type { Page } from "playwright-core";
import { ChromiumView } from "./chromium-view.ts";
import type { LoadState, Tab } from "./driver.ts";
import { navigationError } from "./navigation-error.ts";

const WAIT_UNTIL = { none: "commit", interactive: "domcontentloaded", complete: "load" } as const;

export class ChromiumTab extends ChromiumView implements Tab {
  readonly key: string;
  readonly #findTabId: (tab: ChromiumTab) => Promise<number>;

  constructor(page: Page, key: string, findTabId: (tab: ChromiumTab) => Promise<number>) {
    super(page);
    this.key = key;
    this.#findTabId = findTabId;
  }

  async goto(url: string, options: { readonly wait?: LoadState } = {}): Promise<void> {
    await this.page.goto(url, { waitUntil: WAIT_UNTIL[options.wait ?? "complete"] }).catch((error: unknown) => {
      throw navigationError(url, String(error));
    });
  }

  async reload(): Promise<void> {
    const url = this.page.url();
    await this.page.reload().catch((error: unknown) => {
      throw navigationError(url, String(error));
    });
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  tabId(): Promise<number> {
    return this.#findTabId(this);
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
