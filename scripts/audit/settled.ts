import { setTimeout as pause } from "node:timers/promises";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import type { Tab } from "../browser/driver.ts";
import { poll } from "../browser/poll.ts";
import type { RecordedTab } from "./record-page.ts";
import type { RemoteView } from "./remote-view.ts";

// What a page sets off when it has loaded begins within this time, in milliseconds; a script's request is on its way for
// a while before the browser tells an extension of it.
const CALM = 500;
// A page that polls is never calm. So long is waited for it, in milliseconds.
const RESTLESS = 5000;
// Where scripts run they have had their turn by then, in milliseconds: they are told so after one second at the latest.
const TURN = 2000;

/**
 * Waits until every document of the tab is idle, no exchange is open, none has begun for half a second, and every set line
 * is decided or says why it is not. A request that never ends is waited for until `timeout` milliseconds have passed; a
 * page that always begins another one is taken as it is after five seconds. Says whether everything ended.
 *
 * @throws Error with a sentence for the person when the page does not answer
 */
export async function settled(recorded: RecordedTab, timeout: number): Promise<boolean> {
  const { tab, view } = recorded;
  const deadline = Date.now() + timeout;
  await idle(tab, timeout);
  if (!(await ended(view, deadline))) return false;
  const calmBy = Math.min(Date.now() + RESTLESS, deadline);
  for (;;) {
    const begun = view.record().nextOrder;
    const calm = await quiet(recorded, CALM, calmBy - Date.now());
    if (!(await ended(view, deadline))) return false;
    if (!calm || view.record().nextOrder === begun) return true;
  }
}

/**
 * Waits until no exchange has begun for `still` milliseconds. Says whether it came to that within `timeout` milliseconds.
 */
export async function quiet({ view }: RecordedTab, still: number, timeout: number): Promise<boolean> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const begun = view.record().nextOrder;
    const end = Date.now() + still;
    if (end > deadline) return false;
    for (let left = still; left > 0 && view.record().nextOrder === begun; left = end - Date.now()) {
      await view.more(view.events().length, left);
    }
    if (view.record().nextOrder === begun) return true;
  }
}

/** Waits until no exchange is open and the view has everything. Says whether it came to that before the deadline. */
async function ended(view: RemoteView, deadline: number): Promise<boolean> {
  for (;;) {
    const seen = view.events().length;
    const { openExchanges } = await view.command({ name: "settle" });
    if (openExchanges === 0 && complete(view.record())) return true;
    const left = deadline - Date.now();
    if (left <= 0) return false;
    await view.more(seen, left);
  }
}

/** Everything that the background has written has reached the view: what it counted as ended is ended here too. */
function complete(record: CaptureRecord): boolean {
  return record.openLines.size === 0 && record.exchanges.every(({ end }) => end !== null);
}

/** @throws Error for a script that runs without end, which no other script can interrupt. */
async function idle(tab: Tab, timeout: number): Promise<void> {
  const over = new AbortController();
  const late = pause(timeout, undefined, { signal: over.signal }).then(
    async () => {
      throw new Error(`${await tab.url()} does not answer: for ${timeout / 1000} seconds one of its scripts ran on.`);
    },
    () => undefined,
  );
  // A document that gives way to another one has it all over again.
  const page = poll("an idle page", () => pageHadTurn(tab, over.signal), timeout);
  // A frame can be there without a document, as long as it is out of sight.
  const frames = Promise.race([tab.inEveryFrame(frameIsIdle), turn(over.signal)]);
  await Promise.race([Promise.all([page, frames]), late]).finally(() => over.abort());
}

/** A document without scripts never tells; whatever has the time to answer is idle. */
function pageHadTurn(tab: Tab, signal: AbortSignal): Promise<true> {
  return Promise.race([tab.evaluate(pageIsIdle), turn(signal).then(() => tab.evaluate(() => undefined))]).then(
    () => true,
  );
}

function turn(signal: AbortSignal): Promise<void> {
  return pause(TURN, undefined, { signal }).catch(() => undefined);
}

// These two run in the page: scripts that load with it have had their turn. A frame out of sight draws nothing.

function pageIsIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => requestAnimationFrame(() => resolve()), { timeout: 1000 });
  });
}

function frameIsIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}
