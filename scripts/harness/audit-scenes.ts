import type { Page } from "playwright-core";
import { type Scene, WIDTHS } from "./scene.ts";

/** The Audit view, and what to do there. */
function audit(act?: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator("#view-tab-audit").click();
    await page.locator(".audit .finding").first().waitFor();
    await act?.(page);
  };
}

/** Mutes the first finding, and asks for everything. */
async function muteFirst(page: Page): Promise<void> {
  const first = page.locator(".audit .finding").first();
  await first.locator("[data-act=mute]").click();
  await first.locator("[name=reason]").fill("Behind a proxy that adds it");
  await page.keyboard.press("Enter");
  await page.locator("#audit-muted").waitFor();
  await page.locator("[data-severity=info]").first().click();
}

const sizes: readonly Scene[] = (["light", "dark"] as const).flatMap((theme) =>
  WIDTHS.flatMap(([width, height]): readonly Scene[] => {
    const scene = { width, height, theme };
    const name = `audit-${theme}-${width}`;
    return [
      { ...scene, parameters: { rows: "few", theme }, name: `${name}-few`, act: audit() },
      { ...scene, parameters: { rows: "many", theme }, name: `${name}-many`, act: audit() },
      {
        ...scene,
        parameters: { rows: "few", theme },
        name: `${name}-coverage`,
        act: audit((page) => page.locator("[data-part=coverage]").click()),
      },
    ];
  }),
);

const wide = { width: 1440, height: 760, theme: "light", parameters: { rows: "few" } } as const;

export const AUDIT_SCENES: readonly Scene[] = [
  ...sizes,
  { ...wide, name: "audit-muted", act: audit(muteFirst) },
  { ...wide, name: "audit-scope", act: audit((page) => page.locator("#audit-scope").click()) },
  { ...wide, name: "audit-export", act: audit((page) => page.locator("#export-menu").click()) },
  { ...wide, name: "audit-korean", parameters: { rows: "few", lang: "ko" }, act: audit() },
  { ...wide, name: "audit-forced-colors", forcedColors: "active", act: audit() },
];
