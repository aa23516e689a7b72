import { NavigationError } from "../browser/navigation-error.ts";
import type { AuditOptions } from "./options.ts";
import type { RecordedTab } from "./record-page.ts";
import { sameSiteLinks } from "./same-site-links.ts";
import { quiet, settled } from "./settled.ts";
import type { Teller } from "./teller.ts";

type Waits = Pick<AuditOptions, "timeout" | "waitIdle">;

/** Waits until nothing of the page is open. @throws Error when it should become quiet and does not. */
export async function atRest(recorded: RecordedTab, { timeout, waitIdle }: Waits, tell: Teller): Promise<void> {
  const ended = await settled(recorded, timeout);
  if (waitIdle === null) {
    if (!ended) tell.warn("cli_still_open", timeout / 1000);
    return;
  }
  if (!(await quiet(recorded, waitIdle, timeout))) {
    const url = await recorded.tab.url();
    throw new Error(
      `${url} did not become quiet: within ${timeout / 1000} seconds there were never ${waitIdle / 1000} without a new request.`,
    );
  }
  await settled(recorded, timeout);
}

/** Opens pages one after the other. @throws NavigationError for one that cannot be opened. */
export async function visitPages(
  recorded: RecordedTab,
  urls: readonly string[],
  waits: Waits,
  tell: Teller,
  seen: (links: readonly string[]) => void,
): Promise<void> {
  for (const url of urls) {
    tell.progress("cli_opening", url);
    await recorded.tab.goto(url, { timeout: waits.timeout });
    await atRest(recorded, waits, tell);
    seen(await sameSiteLinks(recorded.tab));
  }
}

/**
 * Opens up to `count` more pages, nearest links first. A link that leads to no page (a download, an error) is passed
 * over, since nobody asked for it.
 */
export async function followLinks(
  recorded: RecordedTab,
  links: Iterable<string>,
  known: readonly string[],
  count: number,
  waits: Waits,
  tell: Teller,
): Promise<void> {
  const opened = new Set(known.map((url) => new URL(url).href.replace(/#.*$/, "")));
  // A set goes on with what is added while it is walked.
  const queue = new Set(links);
  let left = count;
  for (const url of queue) {
    if (left === 0) return;
    if (opened.has(url)) continue;
    left -= 1;
    try {
      await visitPages(recorded, [url], waits, tell, (more) => {
        for (const each of more) queue.add(each);
      });
    } catch (error) {
      if (!(error instanceof NavigationError)) throw error;
      tell.warn("cli_not_followed", error.message);
    }
  }
}
