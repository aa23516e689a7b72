import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { BidiClient, BidiError } from "./bidi.ts";
import type { Browser, BrowserOptions, Tab } from "./driver.ts";
import { readExtension } from "./extension-id.ts";
import { findBrowser } from "./find.ts";
import { FirefoxChrome } from "./firefox-chrome.ts";
import { firefoxPrefs, userJs } from "./firefox-prefs.ts";
import { type FirefoxProcess, startFirefoxProcess } from "./firefox-process.ts";
import { copyFirefoxProfile } from "./firefox-profile.ts";
import { DOWNLOAD_BEGINS, FirefoxTab } from "./firefox-tab.ts";
import type { FirefoxLink } from "./firefox-view.ts";
import { temporaryProfile } from "./profile.ts";
import { waitForNewTab } from "./wait-for-new-tab.ts";

const Tree = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const Created = v.object({ context: v.string() });

/**
 * Starts Firefox with an unpacked extension in a temporary profile; the extension's background has been started.
 *
 * @throws Error with one sentence, when there is no browser, or no extension with an id for Firefox
 */
export async function startFirefox(options: BrowserOptions): Promise<FirefoxBrowser> {
  const extensions = await Promise.all([options.extension, ...(options.moreExtensions ?? [])].map(readExtension));
  const { executable, version } = await findBrowser("firefox");
  const uuids: Record<string, string> = {};
  for (const { path, geckoId } of extensions) {
    if (geckoId === undefined) throw new Error(`${path} has no browser_specific_settings.gecko.id in its manifest.`);
    uuids[geckoId] = randomUUID();
  }
  const id = extensions[0]?.geckoId ?? "";
  const profile = await temporaryProfile("firefox");
  let process: FirefoxProcess | undefined;
  let bidi: BidiClient | undefined;
  const close = async (): Promise<void> => {
    // The reply may be lost with the connection: the end of the process is what counts.
    await bidi?.send("browser.close", {}).catch(() => undefined);
    await process?.end();
    profile.remove();
  };
  try {
    if (options.firefoxProfile !== undefined) await copyFirefoxProfile(options.firefoxProfile, profile.path);
    await writeFile(join(profile.path, "user.js"), userJs(firefoxPrefs(options, uuids, profile.path)));
    process = await startFirefoxProcess(executable, profile.path, options);
    bidi = await BidiClient.connect(`${process.url}/session`, { acceptInsecureCerts: options.acceptInsecureCerts });
    await subscribe(bidi, DOWNLOAD_BEGINS);
    const link = { bidi, chrome: new FirefoxChrome(bidi) };
    if (options.locale === "ko") await useKorean(link);
    for (const { path } of extensions) {
      await bidi.send("webExtension.install", { extensionData: { type: "path", path } });
    }
    return new FirefoxBrowser(link, version, id, uuids[id] ?? "", close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Does without where this Firefox is older than the event. */
async function subscribe(bidi: BidiClient, event: string): Promise<void> {
  await bidi.send("session.subscribe", { events: [event] }).catch((error: unknown) => {
    if (!(error instanceof BidiError && error.code === "invalid argument")) throw error;
  });
}

/** Extensions choose their messages by the interface's locale: this sets it without a language pack. */
async function useKorean({ chrome }: FirefoxLink): Promise<void> {
  await chrome.run(() => {
    Services.locale.availableLocales = ["ko", "en-US"];
    Services.locale.requestedLocales = ["ko"];
  });
}

export class FirefoxBrowser implements Browser {
  readonly name = "firefox";
  readonly version: string;
  readonly extensionId: string;
  readonly extensionOrigin: string;
  /** The connection, for tricks that the common interface does not offer. */
  readonly link: FirefoxLink;
  readonly #end: () => Promise<void>;
  #closed: Promise<void> | undefined;

  constructor(link: FirefoxLink, version: string, extensionId: string, uuid: string, end: () => Promise<void>) {
    this.link = link;
    this.version = version;
    this.extensionId = extensionId;
    this.extensionOrigin = `moz-extension://${uuid}`;
    this.#end = end;
  }

  async newTab(url?: string): Promise<FirefoxTab> {
    const { context } = await this.link.bidi.call(Created, "browsingContext.create", { type: "tab" });
    const tab = new FirefoxTab(this.link, context);
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<readonly FirefoxTab[]> {
    const { contexts } = await this.link.bidi.call(Tree, "browsingContext.getTree", { maxDepth: 0 });
    return contexts.map(({ context }) => new FirefoxTab(this.link, context));
  }

  async extensionPage(path: string): Promise<FirefoxTab> {
    return this.newTab(`${this.extensionOrigin}/${path}`);
  }

  get ended(): Promise<void> {
    return this.link.bidi.ended;
  }

  waitForNewTab(action: () => Promise<void>): Promise<Tab> {
    return waitForNewTab(this, action);
  }

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }
}
