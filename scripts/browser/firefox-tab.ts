import { setTimeout as pause } from "node:timers/promises";
import * as v from "valibot";
import { evaluateIn } from "./bidi-script.ts";
import type { GotoOptions, Tab } from "./driver.ts";
import { asExpression } from "./expression.ts";
import { FirefoxView } from "./firefox-view.ts";
import { NavigationError, navigationError } from "./navigation-error.ts";

const NAVIGATION_TIMEOUT = 30_000;
/** Milliseconds between two looks for a question that holds a navigation up. */
const QUESTION_INTERVAL = 1000;

/** https://w3c.github.io/webdriver-bidi/#event-browsingContext-downloadWillBegin */
export const DOWNLOAD_BEGINS = "browsingContext.downloadWillBegin";

const Navigation = v.object({ navigation: v.nullable(v.string()) });
const Tree = v.object({ contexts: v.tuple([v.object({ url: v.string() })]) });

interface Context {
  readonly context: string;
  readonly children: readonly Context[];
}
const Context: v.GenericSchema<Context> = v.object({
  context: v.string(),
  children: v.lazy(() => v.array(Context)),
});
const Frames = v.object({ contexts: v.array(Context) });

export class FirefoxTab extends FirefoxView implements Tab {
  get key(): string {
    return this.context;
  }

  async goto(url: string, { wait = "complete", timeout = NAVIGATION_TIMEOUT }: GotoOptions = {}): Promise<void> {
    await this.#navigate(url, "browsingContext.navigate", { url, wait }, timeout);
  }

  async reload(): Promise<void> {
    await this.#navigate(await this.url(), "browsingContext.reload", { wait: "complete" });
  }

  async setHeaders(headers: Readonly<Record<string, string>>): Promise<void> {
    await this.link.bidi.send("network.setExtraHeaders", {
      headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: "string", value } })),
      contexts: [this.context],
    });
  }

  async url(): Promise<string> {
    const params = { root: this.context, maxDepth: 0 };
    const { contexts } = await this.link.bidi.call(Tree, "browsingContext.getTree", params);
    return contexts[0].url;
  }

  async inEveryFrame(fn: () => unknown): Promise<void> {
    const { contexts } = await this.link.bidi.call(Frames, "browsingContext.getTree", { root: this.context });
    const frames = contexts.flatMap(({ children }) => children.flatMap(withAllBelow));
    const run = (frame: string): Promise<unknown> => evaluateIn(this.link.bidi, frame, asExpression(fn, []));
    await Promise.all(frames.map(({ context }) => run(context).catch(() => undefined)));
  }

  tabId(): Promise<number> {
    return this.link.chrome.run((context) => {
      const { TabManager } = ChromeUtils.importESModule("chrome://remote/content/shared/TabManager.sys.mjs");
      const { NavigableManager } = ChromeUtils.importESModule(
        "chrome://remote/content/shared/NavigableManager.sys.mjs",
      );
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      const tab = TabManager.getTabForBrowsingContext(NavigableManager.getBrowsingContextById(context));
      return ExtensionParent.apiManager.global.tabTracker.getId(tab);
    }, this.context);
  }

  async activate(): Promise<void> {
    await this.link.bidi.send("browsingContext.activate", { context: this.context });
  }

  async close(): Promise<void> {
    await this.link.bidi.send("browsingContext.close", { context: this.context });
  }

  async #navigate(
    url: string,
    method: string,
    params: Readonly<Record<string, string>>,
    limit = NAVIGATION_TIMEOUT,
  ): Promise<void> {
    const { bidi, chrome } = this.link;
    const done = new AbortController();
    const timeout = pause(limit, undefined, { signal: done.signal }).then(
      () => Promise.reject(new NavigationError(url, "timeout", `${limit} ms`)),
      () => undefined,
    );
    const downloads: unknown[] = [];
    const stop = bidi.on(DOWNLOAD_BEGINS, (download) => downloads.push(v.parse(Navigation, download).navigation));
    const navigate = async (): Promise<void> => {
      const answer = await bidi
        .call(Navigation, method, { context: this.context, ...params })
        .catch((error: unknown) => Promise.reject(navigationError(url, String(error))));
      // For Firefox a download is a navigation like others.
      if (downloads.includes(answer.navigation)) throw new NavigationError(url, "aborted", "a download");
    };
    // A question for name and password holds the navigation up until somebody answers.
    const question = async (): Promise<void> => {
      while (!done.signal.aborted) {
        await pause(QUESTION_INTERVAL, undefined, { signal: done.signal }).catch(() => undefined);
        // The window that is asked may be one that closes.
        const asked = !done.signal.aborted && (await chrome.run(refusePassword).catch(() => false));
        if (asked) throw new NavigationError(url, "credentials", "401");
      }
    };
    await Promise.race([navigate(), timeout, question()]).finally(() => {
      done.abort();
      stop();
    });
  }
}

function withAllBelow(context: Context): readonly Context[] {
  return [context, ...context.children.flatMap(withAllBelow)];
}

/** Closes Firefox's own question for name and password. Says whether there was one. Runs in the browser's window. */
function refusePassword(): boolean {
  const dialog = [...document.querySelectorAll<FirefoxDialogFrame>(".dialogFrame")]
    .flatMap(({ contentWindow }) => contentWindow ?? [])
    .filter(({ location }) => location.href === "chrome://global/content/commonDialog.xhtml")
    .find(({ arguments: [asked] }) => asked.getProperty("promptType") === "promptUserAndPass");
  dialog?.document.getElementById("commonDialog").cancelDialog();
  return dialog !== undefined;
}
