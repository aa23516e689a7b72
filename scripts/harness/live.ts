import type { Browser, Page } from "playwright-core";

/** More elements than this, in a window of 1440 × 760, would mean that rows outside the view are in the document. */
const MOST_ELEMENTS = 2400;

/** Thousands of rows: few elements, smooth scrolling, and a selected row that stays put while rows arrive above it. */
export async function watchLiveRows(browser: Browser, origin: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 760 } });
  await page.goto(`${origin}/harness.html?rows=many&count=5000`);
  await page.locator("#view-panel[aria-busy=false] [data-row]").first().waitFor();
  const problems = [...(await scrolling(page, "#cookies-grid")), ...(await arriving(page, "#cookies-grid", 22_000))];
  await page.locator("#view-tab-flow").click();
  // Newest first, so that what arrives comes above.
  await page.locator("#flow-grid [data-column=time][role=columnheader]").click();
  problems.push(...(await scrolling(page, "#flow-grid")), ...(await arriving(page, "#flow-grid", 2200)));
  await page.close();
  return problems;
}

async function scrolling(page: Page, list: string): Promise<readonly string[]> {
  const { frames, elements } = await page.evaluate(async (selector) => {
    const grid = document.querySelector(selector);
    const times: number[] = [];
    let most = 0;
    let last = performance.now();
    for (let step = 0; step < 90; step++) {
      grid?.scrollBy(0, 700);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - last);
      last = performance.now();
      most = Math.max(most, document.querySelectorAll("*").length);
    }
    return { frames: times.sort((one, other) => one - other), elements: most };
  }, list);
  const median = frames[Math.floor(frames.length / 2)] ?? 0;
  const slow = frames[Math.floor(frames.length * 0.95)] ?? 0;
  console.log(
    `live: ${list}: ${elements} elements at most, frames of ${median.toFixed(0)} ms, 95 % within ${slow.toFixed(0)} ms`,
  );
  // Times are told and not judged: they say as much about the machine, and who else is using it.
  return elements > MOST_ELEMENTS ? [`live: ${list}: ${elements} elements while scrolling`] : [];
}

async function arriving(page: Page, list: string, scrollTop: number): Promise<readonly string[]> {
  await page.evaluate(([selector, top]) => document.querySelector(selector)?.scrollTo(0, top), [
    list,
    scrollTop,
  ] as const);
  const rows = page.locator(`${list} [data-row]`);
  await rows.nth(20).click();
  const selected = page.locator(`${list} .selected`);
  const before = { place: await selected.boundingBox(), index: await selected.getAttribute("aria-rowindex") };
  await page.evaluate(() => {
    const { harness } = globalThis as unknown as { harness: { more(count: number): void } };
    harness.more(300);
  });
  await page.waitForFunction(
    ([selector, index]) => document.querySelector(`${selector} .selected`)?.getAttribute("aria-rowindex") !== index,
    [list, before.index] as const,
  );
  const place = await selected.boundingBox();
  return place?.y === before.place?.y
    ? []
    : [`live: ${list}: the selected row went from ${before.place?.y} to ${place?.y}`];
}
