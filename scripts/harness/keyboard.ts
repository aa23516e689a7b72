import type { Browser, Page } from "playwright-core";

/** One step of the walk: a key, and a sentence about what must hold after it. */
type Step = readonly [keys: string, sentence: string, holds: (page: Page) => Promise<boolean>];

const focused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
const shows = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

const STEPS: readonly Step[] = [
  ["/", "slash leads to the search", (page) => focused(page, "#search")],
  ["r o l e", "typing offers keys", (page) => shows(page, "#search-option-0")],
  [
    "ArrowDown Enter",
    "a chosen key stands in the field",
    async (page) => (await page.inputValue("#search")) === "role:",
  ],
  ["Escape Escape", "Escape empties the search", async (page) => (await page.inputValue("#search")) === ""],
  ["Escape", "Escape leads back to the rows", (page) => focused(page, "[role=row][data-row]")],
  ["ArrowDown ArrowDown", "arrows select", (page) => shows(page, "[role=row].selected[aria-selected=true]:focus")],
  ["Enter", "Enter opens the details", (page) => shows(page, "#cookie-details")],
  ["Shift+F10", "Shift F10 opens the menu of the row", (page) => focused(page, "#cookies-row-menu [role=menuitem]")],
  ["Escape", "Escape closes the menu", async (page) => !(await shows(page, "#cookies-row-menu"))],
  ["Escape", "Escape closes the details", async (page) => !(await shows(page, "#cookie-details"))],
  [
    "End",
    "End leads to the last row",
    (page) =>
      page.evaluate(() => {
        const row = document.activeElement;
        return (
          row?.getAttribute("aria-rowindex") === document.querySelector("#cookies-grid")?.getAttribute("aria-rowcount")
        );
      }),
  ],
  ["Home", "Home leads to the first row", (page) => focused(page, "[aria-rowindex='2']")],
  ["Shift+Tab", "Shift Tab leads to the column names", (page) => focused(page, "[role=columnheader]")],
  [
    "ArrowRight ArrowRight Enter",
    "Enter on a column name sorts",
    (page) => shows(page, "[role=columnheader][data-column=domain][aria-sort=ascending]"),
  ],
  ["ArrowDown", "Down leads to the rows again", (page) => focused(page, "[role=row][data-row]")],
  ["m", "m opens the marks", (page) => focused(page, "[data-item=mark-signed-in]")],
  ["Enter", "a mark is set", async (page) => (await page.locator("#notice-status").textContent()) !== ""],
  ["?", "? lists the keys", (page) => shows(page, "#key-list")],
  ["Escape", "Escape closes the list", async (page) => !(await shows(page, "#key-list"))],
];

const FLOW_STEPS: readonly Step[] = [
  ["ArrowRight", "an arrow key on the tabs leads to Flow", (page) => shows(page, "#flow-grid [role=row][data-row]")],
  ["/", "slash leads to the search", (page) => focused(page, "#search")],
  ["Escape", "Escape leads to the rows", (page) => focused(page, "#flow-grid [role=row][data-row]")],
  ["Home", "Home passes the line of the page", (page) => focused(page, "#flow-grid [aria-rowindex='3']")],
  [
    "ArrowDown ArrowDown ArrowDown ArrowDown ArrowDown",
    "arrows pass a mark",
    (page) => focused(page, "#flow-grid [aria-rowindex='9']"),
  ],
  ["ArrowUp", "and pass it on the way back", (page) => focused(page, "#flow-grid [aria-rowindex='7']")],
  ["Enter", "Enter leads into the table", (page) => focused(page, "#exchange-panel")],
  ["Escape", "Escape closes it", async (page) => !(await shows(page, "#exchange-details"))],
  ["Enter Shift+Tab", "the tabs of the exchange come before it", (page) => focused(page, "#exchange-tab-cookies")],
  ["ArrowRight", "an arrow key leads to the comparison", (page) => focused(page, "#exchange-tab-compare")],
  ["Escape", "Escape leads back to the row", (page) => focused(page, "#flow-grid [role=row].selected")],
  ["Shift+F10", "Shift F10 opens the menu of the row", (page) => focused(page, "#flow-row-menu [role=menuitem]")],
  ["Escape", "Escape closes the menu", async (page) => !(await shows(page, "#flow-row-menu"))],
  [
    "Shift+Tab Enter",
    "Enter on the time turns the order",
    (page) => shows(page, "#flow-grid [role=columnheader][data-column=time][aria-sort=descending]"),
  ],
];

/** Walks through the panel with the keyboard alone. Returns a sentence for each step that went wrong. */
export async function walkByKeyboard(browser: Browser, origin: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 700 } });
  await page.goto(`${origin}/harness.html?rows=few`);
  await page.locator("#cookies-grid [role=row][data-row]").first().waitFor();
  const problems = [...(await walk(page, STEPS))];
  await page.locator("#view-tab-cookies").focus();
  problems.push(...(await walk(page, FLOW_STEPS)));
  await page.close();
  return problems;
}

async function walk(page: Page, steps: readonly Step[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [keys, sentence, holds] of steps) {
    for (const key of keys.split(" ")) await page.keyboard.press(key);
    if (!(await eventually(() => holds(page)))) problems.push(`keyboard: ${sentence}: not so`);
  }
  return problems;
}

async function eventually(holds: () => Promise<boolean>): Promise<boolean> {
  const until = Date.now() + 1500;
  while (Date.now() < until) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return false;
}
