import type { Translate } from "../../src/core/message/message.ts";
import type { SessionCorrections } from "../../src/core/session/track/correction-key.ts";
import { ChromiumTab } from "../browser/chromium-tab.ts";
import type { Browser } from "../browser/driver.ts";
import { startBrowser } from "../browser/start.ts";
import { readJourney, type Step } from "./journey.ts";
import type { AuditOptions } from "./options.ts";
import { readText } from "./read-file.ts";
import { type RecordedTab, recordedTab } from "./record-page.ts";
import type { Recording } from "./recording.ts";
import { runJourney } from "./run-journey.ts";
import { runPlaywright } from "./run-playwright.ts";
import { sameSiteLinks } from "./same-site-links.ts";
import { readStorageState, restoreCookies, type StorageState } from "./storage-state.ts";
import type { Teller } from "./teller.ts";
import { atRest, followLinks, visitPages } from "./visit-pages.ts";

/** What the files say that the person named. */
interface Inputs {
  readonly steps: readonly Step[];
  readonly state: StorageState | null;
}

/**
 * Opens the pages in a real browser with the extension and gives what it recorded.
 *
 * @param extension gives the folder of the unpacked extension; asked for once the files are read
 * @throws Error with a sentence for the person.
 */
export async function browserRecord(
  options: AuditOptions,
  extension: () => Promise<string>,
  corrections: SessionCorrections,
  t: Translate,
  tell: Teller,
): Promise<Recording> {
  const inputs = await readInputs(options);
  tell.progress("cli_starting", options.browser);
  const browser = await startBrowser(options.browser, {
    extension: await extension(),
    headless: true,
    hosts: options.loopback ? "loopback" : "real",
    acceptInsecureCerts: options.insecure,
  });
  try {
    if (inputs.state !== null) await restore(browser, inputs.state, tell);
    const recorded = await recordedTab(browser, (key, params) => t(key, ...params));
    if (Object.keys(options.headers).length > 0) await recorded.tab.setHeaders(options.headers);
    await walk(recorded, options, inputs, corrections, tell);
    const record = recorded.view.record();
    recorded.view.close();
    return { record, target: options.urls[0] ?? record.navigations[0]?.url ?? "", notes: [] };
  } finally {
    await browser.close();
  }
}

async function readInputs({ script, playwright, storageState, urls }: AuditOptions): Promise<Inputs> {
  // It is run later, and missed now.
  if (playwright !== null) await readText(playwright);
  return {
    steps: script === null ? [] : await readJourney(script, urls.at(-1) ?? null),
    state: storageState === null ? null : await readStorageState(storageState),
  };
}

async function restore(browser: Browser, state: StorageState, tell: Teller): Promise<void> {
  const page = await browser.extensionPage("page.html");
  await restoreCookies(page, state);
  await page.close();
  if (state.hasLocalStorage) tell.warn("cli_local_storage");
}

async function walk(
  recorded: RecordedTab,
  options: AuditOptions,
  { steps }: Inputs,
  corrections: SessionCorrections,
  tell: Teller,
): Promise<void> {
  const links = new Set<string>();
  const seen = (more: readonly string[]): void => {
    for (const link of more) links.add(link);
  };
  await visitPages(recorded, options.urls, options, tell, seen);
  if (steps.length > 0) await runJourney(steps, { recorded, waits: options, corrections, tell });
  if (options.playwright !== null && recorded.tab instanceof ChromiumTab) {
    const rest = (): Promise<void> => atRest(recorded, options, tell);
    await runPlaywright(options.playwright, recorded.tab.page, recorded, rest);
    await rest();
  }
  if (options.follow === 0) return;
  if (steps.length > 0 || options.playwright !== null) seen(await sameSiteLinks(recorded.tab));
  await followLinks(recorded, links, options.urls, options.follow, options, tell);
}
