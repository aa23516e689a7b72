import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./browser/find.ts";
import { projectRoot } from "./root.ts";

const sizes = [16, 32, 48, 128];

/** Clear space on each side. The stores show the largest one by itself and ask for air around it. */
const margins: Readonly<Record<number, number>> = { 128: 16 };

/** How the mark looks while nothing is recorded: without colour, yet clear of a dark toolbar. */
const offFilter = "grayscale(1) brightness(1.15)";

/** `npm run icons`: draws the PNGs of assets/icons from jarscope.svg. Run it after the drawing changed. */
export async function main(): Promise<number> {
  const folder = join(projectRoot(), "assets/icons");
  const svg = await readFile(join(folder, "jarscope.svg"));
  const { executable } = await findBrowser("chromium");
  const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    await mkdir(folder, { recursive: true });
    for (const size of sizes) {
      await writeFile(join(folder, `${size}.png`), await draw(page, svg, size, "none"));
      await writeFile(join(folder, `${size}-off.png`), await draw(page, svg, size, offFilter));
    }
  } finally {
    await browser.close();
  }
  console.log(`assets/icons: ${sizes.join(", ")} px, each with colour and without.`);
  return 0;
}

async function draw(page: Page, svg: Buffer, size: number, filter: string): Promise<Buffer> {
  const source = `data:image/svg+xml;base64,${svg.toString("base64")}`;
  const margin = margins[size] ?? 0;
  const width = size - 2 * margin;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: ${margin}px } img { display: block; filter: ${filter} }</style>
     <img alt="" src="${source}" width="${width}" height="${width}">`,
  );
  await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  return await page.screenshot({ omitBackground: true });
}
