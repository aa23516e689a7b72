import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { axeProblems } from "./harness/axe.ts";
import { openBrowser } from "./harness/browser.ts";
import { buildHarness } from "./harness/build.ts";
import { walkByKeyboard } from "./harness/keyboard.ts";
import { watchLiveRows } from "./harness/live.ts";
import { SCENES } from "./harness/scenes.ts";
import { serveFolder } from "./harness/serve.ts";
import { projectRoot } from "./root.ts";

/**
 * The panel in a plain page. Without arguments it serves it until the process ends; with a folder it takes screenshots of
 * every scene into it, lets axe look at each, and walks through the panel by keyboard.
 *
 * @param args [folder, part of the name of the scenes to take].
 */
export async function main([folder, wanted = ""]: readonly string[]): Promise<number> {
  const built = await buildHarness(projectRoot());
  const server = await serveFolder(built);
  if (folder === undefined) {
    console.log(`${server.origin}/harness.html?rows=few`);
    return await new Promise(() => undefined);
  }
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  const problems: string[] = [];
  try {
    for (const scene of SCENES.filter(({ name }) => name.includes(wanted))) {
      const page = await browser.newPage({
        viewport: { width: scene.width, height: scene.height },
        colorScheme: scene.theme,
        forcedColors: scene.forcedColors ?? "none",
      });
      page.on("pageerror", (error) => problems.push(`${scene.name}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(`${scene.name}: ${message.text()}`);
      });
      await page.goto(`${server.origin}/harness.html?${new URLSearchParams(scene.parameters)}`);
      await page
        .locator(scene.ready ?? "#cookies-grid [role=row][data-row]")
        .first()
        .waitFor();
      await page.locator("#view-panel:not([aria-busy=true])").waitFor();
      await scene.act?.(page);
      await page.screenshot({ path: join(folder, `${scene.name}.png`) });
      problems.push(...(await axeProblems(page)).map((problem) => `${scene.name}: ${problem}`));
      const elements = await page.locator("*").count();
      console.log(`${scene.name}: ${elements} elements`);
      await page.close();
    }
    if (wanted === "" || wanted === "keyboard") problems.push(...(await walkByKeyboard(browser, server.origin)));
    if (wanted === "" || wanted === "live") problems.push(...(await watchLiveRows(browser, server.origin)));
  } finally {
    await browser.close();
    await server.close();
  }
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}
