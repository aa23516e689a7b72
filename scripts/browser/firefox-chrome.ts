import * as v from "valibot";
import type { BidiClient } from "./bidi.ts";
import { evaluateIn } from "./bidi-script.ts";
import { asExpression, decodeResult } from "./expression.ts";

const ChromeTree = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });

/**
 * Runs scripts with the browser's own privileges, in the document of one of its windows. Firefox permits it when
 * started with --remote-allow-system-access; what such scripts call is internal and undocumented.
 */
export class FirefoxChrome {
  readonly #bidi: BidiClient;

  constructor(bidi: BidiClient) {
    this.#bidi = bidi;
  }

  /** Runs a function. Arguments and result travel as JSON; promises are awaited. */
  async run<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  async run(expression: string): Promise<unknown>;
  async run(script: string | ((...args: never[]) => unknown), ...args: readonly unknown[]): Promise<unknown> {
    const window = await this.#browserWindow();
    return decodeResult(await evaluateIn(this.#bidi, window, asExpression(script, args)));
  }

  async #browserWindow(): Promise<string> {
    const { contexts } = await this.#bidi.call(ChromeTree, "browsingContext.getTree", {
      "moz:scope": "chrome",
      maxDepth: 0,
    });
    const window = contexts.find(({ url }) => url === "chrome://browser/content/browser.xhtml");
    if (window === undefined) throw new Error("Firefox has no open window");
    return window.context;
  }
}
