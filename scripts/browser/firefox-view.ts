import { writeFile } from "node:fs/promises";
import * as v from "valibot";
import type { BidiClient } from "./bidi.ts";
import { evaluateIn } from "./bidi-script.ts";
import type { ColorScheme, Modifier, ScreenshotOptions } from "./driver.ts";
import type { FirefoxChrome } from "./firefox-chrome.ts";
import { keyActions } from "./firefox-keys.ts";
import { clickOutcome, clickPoint, watchClick } from "./in-page.ts";
import { PageView } from "./page-view.ts";
import { poll } from "./poll.ts";

const Screenshot = v.object({ data: v.string() });
const Point = v.object({ x: v.number(), y: v.number() });

/** What a view needs of its browser. */
export interface FirefoxLink {
  readonly bidi: BidiClient;
  readonly chrome: FirefoxChrome;
}

/** A document in Firefox, by the id of its browsing context. */
export class FirefoxView extends PageView {
  readonly context: string;
  protected readonly link: FirefoxLink;

  constructor(link: FirefoxLink, context: string) {
    super();
    this.link = link;
    this.context = context;
  }

  protected override run(expression: string): Promise<unknown> {
    return evaluateIn(this.link.bidi, this.context, expression);
  }

  override async click(selector: string): Promise<void> {
    let before = "";
    await poll(`${selector} to be clickable`, async () => {
      const now = await this.inPage(clickPoint, selector);
      if (typeof now === "string") throw new Error(now);
      const still = JSON.stringify(now) === before;
      before = JSON.stringify(now);
      return still && (await this.#clickAt(selector, v.parse(Point, now)));
    });
  }

  /** Whether the click came to the element, which may have moved meanwhile. */
  async #clickAt(selector: string, point: { readonly x: number; readonly y: number }): Promise<boolean> {
    if ((await this.inPage(watchClick, selector)) !== true) return false;
    await this.#perform("pointer", [
      { type: "pointerMove", ...point },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
    // A click that led elsewhere, or closed the view, leaves nobody to answer.
    const outcome = await this.evaluate(clickOutcome).catch(() => "hit");
    return outcome === "hit";
  }

  override async press(key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    // Keys of the protocol come to a document too while the address bar has the focus, but there Enter presses no button.
    await this.link.chrome.run(focusDocument, this.context);
    await this.#perform("key", keyActions(key, modifiers));
  }

  override async screenshot(path: string, options: ScreenshotOptions = {}): Promise<void> {
    if (options.size !== undefined) await this.setViewport(options.size.width, options.size.height);
    const origin = options.fullPage === true ? "document" : "viewport";
    const params = { context: this.context, origin };
    const { data } = await this.link.bidi.call(Screenshot, "browsingContext.captureScreenshot", params);
    await writeFile(path, Buffer.from(data, "base64"));
  }

  override async setViewport(width: number, height: number): Promise<void> {
    await this.link.bidi.send("browsingContext.setViewport", { context: this.context, viewport: { width, height } });
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, width, height);
  }

  override async setColorScheme(scheme: ColorScheme): Promise<void> {
    await this.link.chrome.run(
      (context, value) => {
        const module = "chrome://remote/content/shared/NavigableManager.sys.mjs";
        const { NavigableManager } = ChromeUtils.importESModule(module);
        // The switch that the DevTools inspector uses to simulate a scheme.
        NavigableManager.getBrowsingContextById(context).top.prefersColorSchemeOverride = value;
      },
      this.context,
      scheme,
    );
    await this.waitFor((value) => matchMedia(`(prefers-color-scheme: ${value})`).matches, scheme);
  }

  async #perform(type: "pointer" | "key", actions: readonly object[]): Promise<void> {
    const source = { type, id: type, actions };
    await this.link.bidi.send("input.performActions", { context: this.context, actions: [source] });
  }
}

function focusDocument(context: string): void {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  NavigableManager.getBrowsingContextById(context).top.embedderElement?.focus();
}
