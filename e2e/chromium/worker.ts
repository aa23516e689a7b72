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
 * debugger is attached, as Playwright is. An open view starts it again at once, so that only its reports tell that it
 * had stopped.
 */
export async function stopChromiumWorker(browser: ChromiumBrowser): Promise<void> {
  const targetId = await withSession(browser, (session) => workerTarget(browser, session));
  if (targetId === undefined) return;
  await withWorkerReports(browser, async (reports, page) => {
    const running = await poll("the running worker", async () => {
      return reports.findLast(({ runningStatus }) => runningStatus === "running");
    });
    const seen = reports.length;
    await page.send("ServiceWorker.stopWorker", { versionId: running.versionId });
    await poll("the worker to stop", async () => {
      return reports.slice(seen).some(({ runningStatus }) => runningStatus === "stopped");
    });
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

async function startChromiumWorker(browser: ChromiumBrowser): Promise<void> {
  await withWorkerReports(browser, async (reports, page) => {
    await page.send("ServiceWorker.startWorker", { scopeURL: scope(browser) });
    await poll("the worker to start", async () => reports.some(({ runningStatus }) => runningStatus === "running"));
  });
}

interface WorkerReport {
  readonly versionId: string;
  readonly runningStatus: string;
}

/** Reports are given to a page's session only, any page: it hears of the workers of the whole profile. */
async function withWorkerReports(
  browser: ChromiumBrowser,
  use: (reports: readonly WorkerReport[], page: CDPSession) => Promise<void>,
): Promise<void> {
  const tab = (await browser.tabs())[0] ?? (await browser.newTab());
  const session = await browser.context.newCDPSession(tab.page);
  const reports: WorkerReport[] = [];
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    reports.push(...versions.filter(({ scriptURL }) => scriptURL.startsWith(scope(browser))));
  });
  try {
    await session.send("ServiceWorker.enable");
    await use(reports, session);
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
