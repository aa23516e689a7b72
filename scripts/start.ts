import { join } from "node:path";
import { startSites } from "../e2e/site/start.ts";
import { startBrowser } from "./browser/start.ts";
import { main as build } from "./build.ts";
import { projectRoot } from "./root.ts";
import { START_HELP, startOptions } from "./start/options.ts";
import { runWithWindow } from "./start/with-window.ts";
import { runWithoutWindow } from "./start/without-window.ts";

/** `npm start`: the extension in a browser, with demo sites to look at; without a display a walk through them. */
export async function main(args: string[]): Promise<number> {
  const options = startOptions(args);
  if (options === "help") {
    console.log(START_HELP);
    return 0;
  }
  const root = projectRoot();
  const target = options.browser === "chromium" ? "chrome" : "firefox";
  console.log("Building the extension …");
  if ((await build(["--browser", target, "--quiet"])) !== 0) return 1;
  const sites = await startSites({ quiet: true, httpPort: 8080, httpsPort: 8443 });
  try {
    const browser = await startBrowser(options.browser, {
      extension: join(root, "dist", target),
      headless: options.headless,
      hosts: "loopback",
      acceptInsecureCerts: true,
      chromiumUi: options.headless,
    });
    try {
      if (options.headless) await runWithoutWindow(root, browser, sites);
      else await runWithWindow(browser, sites);
    } finally {
      await browser.close();
    }
  } finally {
    await sites.close();
  }
  return 0;
}
