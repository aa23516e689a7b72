import type { Tab } from "../../../scripts/browser/driver.ts";
import { poll } from "../../../scripts/browser/poll.ts";

let markers = 0;

/**
 * Waits until the extension has heard of every request that the browser answered before: a page can be seen before its
 * request is told. A browser tells of requests in their order, so one that the extension itself makes is told last.
 *
 * @param page of the extension
 * @param url on a host that no test looks at
 */
export async function everythingHeard(page: Tab, url: string): Promise<void> {
  // A listener that was added a moment ago can miss the first one.
  await poll("the extension to hear of its own request", () => page.evaluate(isHeard, `${url}?marker=${++markers}`));
}

/** Runs in the page of the extension. True as well where it has no access, and so hears of nothing. */
async function isHeard(url: string): Promise<boolean> {
  if (!(await chrome.permissions.contains({ origins: ["<all_urls>"] }))) return true;
  const scope = globalThis as typeof globalThis & { jarscopeHeard?: Map<string, () => void> };
  const known = scope.jarscopeHeard;
  const waiting = known ?? new Map<string, () => void>();
  scope.jarscopeHeard = waiting;
  if (known === undefined) {
    // Once for each page, since Chromium empties its memory cache then. Firefox knows no ports in such a pattern.
    const urls = [`*://${new URL(url).hostname}/*`];
    chrome.webRequest.onCompleted.addListener((details) => waiting.get(details.url)?.(), { urls });
  }
  const told = new Promise<boolean>((resolve) => waiting.set(url, () => resolve(true)));
  await fetch(url, { mode: "no-cors", credentials: "omit", cache: "no-store" });
  // The answer and its telling come by two ways.
  const missed = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 500));
  return Promise.race([told, missed]).finally(() => waiting.delete(url));
}
