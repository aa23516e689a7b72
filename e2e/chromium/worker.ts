import type { CDPSession } from "playwright-core";
import type { ChromiumBrowser } from "../../scripts/browser/chromium.ts";
import { asExpression, decodeResult } from "../../scripts/browser/expression.ts";
import { poll } from "../../scripts/browser/poll.ts";
import type { BackgroundState } from "../driver/background.ts";

/** A stopped worker has no target. */
export async function chromiumBackgroundState(browser: ChromiumBrowser): Promise<BackgroundState> {
  const target = await withSession(browser, (session) => workerTarget(browser, session));
  return target === undefined ? "stopped" : "running";
}

/**
 * Stops the worker by the protocol. Chromium's own idle stop takes 30 seconds, and does not come at all while a
 * debugger is attached, as Playwright is.
 */
export async function stopChromiumWorker(browser: ChromiumBrowser): Promise<void> {
  await withSession(browser, async (session) => {
    const targetId = await workerTarget(browser, session);
    if (targetId === undefined) return;
    await session.send("Target.closeTarget", { targetId });
    await poll("the worker to stop", async () => (await workerTarget(browser, session)) === undefined);
  });
}

export async function evaluateInChromiumWorker<A extends readonly unknown[], R>(
  browser: ChromiumBrowser,
  fn: (...args: A) => R,
  args: A,
): Promise<Awaited<R>>;
export async function evaluateInChromiumWorker(
  browser: ChromiumBrowser,
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
): Promise<unknown> {
  if ((await chromiumBackgroundState(browser)) === "stopped") await startChromiumWorker(browser);
  // Playwright keeps one and the same object for a worker that stops and starts again.
  const worker = await browser.worker();
  return decodeResult(await worker.evaluate(asExpression(fn, args)));
}

/** Starting is possible only from a page's session, any page: it knows the workers of the whole profile. */
async function startChromiumWorker(browser: ChromiumBrowser): Promise<void> {
  const tab = (await browser.tabs())[0] ?? (await browser.newTab());
  const session = await browser.context.newCDPSession(tab.page);
  try {
    let running = false;
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      running ||= versions.some(
        (each) => each.scriptURL.startsWith(scope(browser)) && each.runningStatus === "running",
      );
    });
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.startWorker", { scopeURL: scope(browser) });
    await poll("the worker to start", async () => running);
  } finally {
    await session.detach();
  }
}

async function withSession<T>(browser: ChromiumBrowser, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await browser.browserSession();
  return use(session).finally(() => session.detach());
}

async function workerTarget(browser: ChromiumBrowser, session: CDPSession): Promise<string | undefined> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith(scope(browser)))?.targetId;
}

function scope(browser: ChromiumBrowser): string {
  return `${browser.extensionOrigin}/`;
}
