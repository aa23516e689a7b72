import type { Frame, Page } from "playwright-core";
import { ChromiumView } from "./chromium-view.ts";
import type { GotoOptions, Tab } from "./driver.ts";
import { asExpression } from "./expression.ts";
import { navigationError } from "./navigation-error.ts";

const WAIT_UNTIL = { none: "commit", interactive: "domcontentloaded", complete: "load" } as const;

export class ChromiumTab extends ChromiumView implements Tab {
  readonly key: string;
  readonly #findTabId: (tab: ChromiumTab, page?: Tab) => Promise<number>;

  constructor(page: Page, key: string, findTabId: (tab: ChromiumTab, page?: Tab) => Promise<number>) {
    super(page);
    this.key = key;
    this.#findTabId = findTabId;
  }

  async goto(url: string, { wait = "complete", timeout = 30_000 }: GotoOptions = {}): Promise<void> {
    await this.#navigate(url, () => this.page.goto(url, { waitUntil: WAIT_UNTIL[wait], timeout }));
  }

  async reload(): Promise<void> {
    await this.#navigate(this.page.url(), () => this.page.reload());
  }

  async setHeaders(headers: Readonly<Record<string, string>>): Promise<void> {
    await this.page.setExtraHTTPHeaders(headers);
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  async inEveryFrame(fn: () => unknown): Promise<void> {
    const frames = this.page.frames().filter((frame) => frame !== this.page.mainFrame());
    await Promise.all(frames.map((frame) => frame.evaluate(asExpression(fn, [])).catch(() => undefined)));
  }

  tabId(page?: Tab): Promise<number> {
    return this.#findTabId(this, page);
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #navigate(url: string, navigation: () => Promise<unknown>): Promise<void> {
    // Chromium reports a failure first and shows its error page then, which would interrupt the next navigation.
    const { promise: errorPage, stop } = nextErrorPage(this.page);
    await navigation()
      .catch(async (error: unknown) => {
        // An answer of an error without a body: Chromium shows a page of its own for it, Firefox an empty one.
        if (String(error).includes("net::ERR_HTTP_RESPONSE_CODE_FAILURE")) return errorPage;
        const failure = navigationError(url, String(error));
        if (String(error).includes("net::ERR_") && failure.code !== "aborted") await errorPage;
        throw failure;
      })
      .finally(stop);
  }
}

/** Settles when Chromium's own error page is shown, or the page is closed. */
function nextErrorPage(page: Page): { readonly promise: Promise<void>; readonly stop: () => void } {
  let stop = (): void => {};
  const promise = new Promise<void>((resolve) => {
    const onNavigated = (frame: Frame): void => {
      if (frame.url().startsWith("chrome-error:")) resolve();
    };
    const onClose = (): void => resolve();
    page.on("framenavigated", onNavigated);
    page.on("close", onClose);
    stop = () => {
      page.off("framenavigated", onNavigated);
      page.off("close", onClose);
    };
  });
  return { promise, stop };
}
