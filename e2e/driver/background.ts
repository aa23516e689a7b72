import type { AnyBrowser } from "../../scripts/browser/start.ts";
import { chromiumBackgroundState, evaluateInChromiumWorker, stopChromiumWorker } from "../chromium/worker.ts";
import { evaluateInFirefoxBackground, firefoxBackgroundState, stopFirefoxBackground } from "../firefox/background.ts";

export type BackgroundState = "running" | "stopped";

/** Stops the extension's background as the browser does after its idle time, and waits until this life of it has ended. */
export async function stopBackground(browser: AnyBrowser): Promise<void> {
  await (browser.name === "chromium" ? stopChromiumWorker(browser) : stopFirefoxBackground(browser));
}

/** Whether the extension's background runs now. Asking does not wake it. */
export function backgroundState(browser: AnyBrowser): Promise<BackgroundState> {
  return browser.name === "chromium" ? chromiumBackgroundState(browser) : firefoxBackgroundState(browser);
}

/** Runs a function in the background's own world; wakes it first if need be. Arguments and result travel as JSON. */
export function evaluateInBackground<A extends readonly unknown[], R>(
  browser: AnyBrowser,
  fn: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  return browser.name === "chromium"
    ? evaluateInChromiumWorker(browser, fn, args)
    : evaluateInFirefoxBackground(browser, fn, args);
}
