import type { ElementHandle, Frame, Page } from "playwright-core";
import type { ColorScheme, Modifier, ScreenshotOptions } from "./driver.ts";
import { PageView } from "./page-view.ts";
import { DEFAULT_TIMEOUT } from "./poll.ts";

/** A document in Chromium: the main frame of a page, or a frame of it such as a DevTools panel. */
export class ChromiumView extends PageView {
  readonly page: Page;
  readonly #frame: () => Frame;

  /** @param frame gives the frame that is meant at this moment, or throws when there is none */
  constructor(page: Page, frame: () => Frame = () => page.mainFrame()) {
    super();
    this.page = page;
    this.#frame = frame;
  }

  protected override run(expression: string): Promise<unknown> {
    return this.#frame().evaluate(expression);
  }

  override async click(selector: string): Promise<void> {
    await this.#frame().locator(selector).first().click({ timeout: DEFAULT_TIMEOUT });
  }

  override async press(key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    await this.page.keyboard.press([...modifiers, key === " " ? "Space" : key].join("+"));
  }

  override async screenshot(path: string, options: ScreenshotOptions = {}): Promise<void> {
    if (options.size !== undefined) await this.setViewport(options.size.width, options.size.height);
    const frame = this.#frame();
    const target: Page | ElementHandle = frame === this.page.mainFrame() ? this.page : await frame.frameElement();
    await target.screenshot({ path, fullPage: options.fullPage ?? false });
  }

  /** For a frame this is the size of the page around it. */
  override async setViewport(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  override async setColorScheme(scheme: ColorScheme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
  }
}
