import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { View } from "../../scripts/browser/driver.ts";
import { browserName } from "../driver/browser-name.ts";
import { useBrowser } from "../driver/session.ts";
import { openPopup } from "../driver/ui.ts";
import { openDetails, row } from "./support/grid.ts";
import { focused, openWidePanel, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { closeAtEnd, openExtensionPage, openTab } from "./support/tabs.ts";

// Whether a Chromium has Korean depends on the system's packages, and its extensions' language on nothing else: there
// Korean is made the only language of the extension.
const korean = browserName() === "chromium" ? koreanExtension() : undefined;
const browser = useBrowser(korean === undefined ? { locale: "ko" } : { extension: korean });
const sites = useSites();

afterAll(() => {
  if (korean !== undefined) rmSync(korean, { recursive: true });
});

/** A copy of the built extension without English. */
function koreanExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "jarscope-korean-"));
  cpSync(fileURLToPath(new URL("../../dist/chrome", import.meta.url)), folder, { recursive: true });
  rmSync(join(folder, "_locales/en"), { recursive: true });
  const path = join(folder, "manifest.json");
  writeFileSync(path, readFileSync(path, "utf8").replace(/"default_locale": *"en"/, '"default_locale": "ko"'));
  return folder;
}

/** Words in the document that look like the key of a message that is missing; names of cookies are none. */
function rawKeys(view: View): Promise<readonly string[]> {
  return view.evaluate(() => {
    const words: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) words.push(node.textContent ?? "");
    for (const element of document.querySelectorAll("[title], [aria-label], [placeholder]")) {
      for (const name of ["title", "aria-label", "placeholder"]) words.push(element.getAttribute(name) ?? "");
    }
    const families =
      /^(?:app|page|panel|popup|cookies|copy|role|rule|reason|verdict|source|severity|confidence|undecided|change|cause|cli|error)_/;
    return words.map((word) => word.trim()).filter((word) => /^[a-z]+_[a-z0-9_]+$/.test(word) && families.test(word));
  });
}

async function isKorean(view: View): Promise<void> {
  await view.waitFor(() => /[가-힣]/.test(document.body.innerText));
  expect(await view.evaluate(() => document.documentElement.lang)).toMatch(/^ko/);
  expect(await rawKeys(view)).toEqual([]);
}

describe("in a Korean browser", () => {
  it("popup, page and panel speak Korean, and no message is missing", async () => {
    const { flags } = sites.fresh();
    const tab = await openTab(browser(), sites.url(flags, "/case/samesite-unknown"));
    const popup = closeAtEnd(await openPopup(browser(), tab));
    await shows(popup, "#popup-record-and-reload", "기록");
    await isKorean(popup);
    await popup.close();

    const page = await openExtensionPage(browser(), "page.html");
    await shows(page, "h1", "탭");
    await isKorean(page);

    const panel = await openWidePanel(browser(), tab);
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    await openDetails(panel, await row(panel, "none_insecure", { state: "rejected" }));
    for (const id of ["now", "line", "history", "sent", "findings", "decoded"]) {
      await panel.click(`#details-tab-${id}`);
      await panel.waitFor((wanted) => document.querySelector(`#details-tab-${wanted}`)?.ariaSelected === "true", id);
      await isKorean(panel);
    }
    for (const menu of ["#mark-menu", "#export-menu", "#settings-menu", "#columns-menu"]) {
      await panel.click(menu);
      await focused(panel, "[role=menu]:popover-open [role^=menuitem]");
      await isKorean(panel);
      await panel.press("Escape");
      await panel.waitFor(() => document.querySelector("[role=menu]:popover-open") === null);
    }
  });
});
