import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { startSites } from "../e2e/site/start.ts";
import type { BrowserName } from "./browser/driver.ts";
import { startBrowser } from "./browser/start.ts";
import { main as build } from "./build.ts";
import { projectRoot } from "./root.ts";
import { chooserScene } from "./screenshots/chooser.ts";
import { pageScene } from "./screenshots/page.ts";
import { panelScenes } from "./screenshots/panel.ts";
import { popupScenes } from "./screenshots/popup.ts";
import { recordedShop, type Studio } from "./screenshots/studio.ts";
import { viewScenes } from "./screenshots/views.ts";

/** `npm run screenshots [-- --browser firefox]`: pictures of the real extension on the demo sites, into docs/images. */
export async function main(args: string[]): Promise<number> {
  const name = chosenBrowser(args);
  const root = projectRoot();
  const target = name === "chromium" ? "chrome" : "firefox";
  if ((await build(["--browser", target, "--quiet"])) !== 0) return 1;
  const folder = join(root, "docs/images");
  await mkdir(folder, { recursive: true });
  const sites = await startSites({ quiet: true, httpPort: 8080, httpsPort: 8443 });
  try {
    const browser = await startBrowser(name, {
      extension: join(root, "dist", target),
      headless: true,
      hosts: "loopback",
      acceptInsecureCerts: true,
      chromiumUi: true,
      // Third parties show more where they are let in, and the browsers' own defaults differ.
      thirdPartyCookies: "allow",
      // Without a window Chromium's screen is so small that the popup would not fit on it.
      chromiumArgs: ["--screen-info={1600x1200}"],
    });
    try {
      const studio: Studio = {
        browser,
        sites,
        async shoot(view, scene, size) {
          const path = join(folder, `${scene}${name === "firefox" ? "-firefox" : ""}.png`);
          await view.screenshot(path, size === undefined ? {} : { size });
          console.log(relative(process.cwd(), path));
        },
      };
      const tab = await recordedShop(studio);
      for (const scene of [panelScenes, viewScenes, popupScenes, pageScene, chooserScene]) await scene(studio, tab);
    } finally {
      await browser.close();
    }
  } finally {
    await sites.close();
  }
  return 0;
}

function chosenBrowser(args: readonly string[]): BrowserName {
  const { values } = parseArgs({ args: [...args], options: { browser: { type: "string", default: "chromium" } } });
  if (values.browser === "chromium" || values.browser === "firefox") return values.browser;
  throw new Error(`--browser takes chromium or firefox, not "${values.browser}".`);
}
