import type { Page } from "playwright-core";
import { type Scene, WIDTHS } from "./scene.ts";

/** The Flow view, and what to do there. */
export function flow(act?: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator("#view-tab-flow").click();
    await page.locator("#flow-grid [role=row][data-row]").first().waitFor();
    await act?.(page);
  };
}

/** Opens an exchange by a part of its row's text, on one of its tabs. */
export function exchange(text: string, tab = "cookies"): (page: Page) => Promise<void> {
  return flow(async (page) => {
    await page.locator("#flow-grid [data-row]:not(.divider)", { hasText: text }).first().click();
    await page.locator(`#exchange-tab-${tab}`).click();
    await page.locator("#exchange-panel").waitFor();
  });
}

/** The Flow view, drawn where there is room, and what to do there. */
function drawn(act?: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return flow(async (page) => {
    await page.locator("#flow-drawn").click();
    await page.locator("#flow-drawing [role=option], #flow-grid [data-row]").first().waitFor();
    await act?.(page);
  });
}

const GRID: readonly Scene[] = (["light", "dark"] as const).flatMap((theme) =>
  WIDTHS.flatMap(([width, height]): readonly Scene[] => {
    const scene = { width, height, theme };
    const name = `flow-${theme}-${width}`;
    return [
      { ...scene, parameters: { rows: "few", theme }, name: `${name}-few`, act: flow() },
      { ...scene, parameters: { rows: "many", theme }, name: `${name}-many`, act: flow() },
      { ...scene, parameters: { rows: "few", theme }, name: `${name}-cookies`, act: exchange("/api/me") },
      { ...scene, parameters: { rows: "few", theme }, name: `${name}-drawn`, act: drawn() },
    ];
  }),
);

const wide = { width: 1440, height: 760, theme: "light", parameters: { rows: "few" } } as const;

/** The Flow view as a list and drawn, at every width. */
export const flowScenes: readonly Scene[] = [
  ...GRID,
  { ...wide, name: "flow-drawn-640", width: 640, act: drawn() },
  {
    ...wide,
    name: "flow-drawn-follow",
    act: drawn(async (page) => void (await page.locator("#drawn-follow").selectOption({ index: 1 }))),
  },
  {
    ...wide,
    name: "flow-drawn-overview",
    parameters: { rows: "flow", count: "50000" },
    act: drawn((page) => page.locator("#drawn-zoom").fill("0")),
  },
  { ...wide, name: "flow-drawn-legend", act: drawn((page) => page.locator("#drawn-legend").click()) },
];
