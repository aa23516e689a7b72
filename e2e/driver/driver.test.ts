import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { View } from "../../scripts/browser/driver.ts";
import { allowPrivate, grantAccess, openPrivateWindow, withholdAccess } from "./access.ts";
import { backgroundState, evaluateInBackground, stopBackground } from "./background.ts";
import { browserName } from "./browser-name.ts";
import { startBrowser, useBrowser } from "./session.ts";
import { closedPort, startTestServer, type TestServer } from "./test-server.ts";
import { openPanel, openPopup } from "./ui.ts";

const extension = fileURLToPath(new URL("./fixture-extension", import.meta.url));
const browser = useBrowser({ extension });
let server: TestServer;
let folder: string;

beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), "jarscope-driver-test-"));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Uses everything that a view offers on one of the fixture's documents. */
async function expectInputToWork(view: View, heading: string): Promise<void> {
  expect(await view.text("h1")).toBe(heading);
  await view.click('button:has-text("COUNT")');
  expect(await view.text("#clicks")).toBe("1 trusted");
  await view.fill("#name", "Ada");
  expect(await view.text("#greeting")).toBe("Hello Ada");
  await view.fill("#name", "Lin");
  expect(await view.text("#greeting")).toBe("Hello Lin");
  await view.select("#colour", "blue");
  expect(await view.text("#chosen")).toBe("blue");
  await view.focus("#name");
  await view.press("k", ["Control"]);
  expect(await view.text("#key")).toBe("Control+k trusted");
  await view.press("Escape");
  expect(await view.text("#key")).toBe("Escape trusted");
}

/** Width and height in a PNG's first chunk. */
async function pngSize(path: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("a tab", () => {
  it("opens addresses of any host name, follows redirects, and reloads", async () => {
    const tab = await browser().newTab(server.url("shop.test"));
    expect(await tab.text("h1")).toBe("Page /");
    await tab.goto(server.url("bank.test", "/redirect"));
    expect(await tab.url()).toBe(server.url("bank.test", "/landed"));
    await tab.reload();
    expect(await tab.text("h1")).toBe("Page /landed");
    await tab.goto(server.url("bank.test", "/landed#part"));
    expect(await tab.evaluate(() => location.hash)).toBe("#part");
    await tab.close();
    expect((await browser().tabs()).map(({ key }) => key)).not.toContain(tab.key);
  });

  it("carries arguments, results, promises and exceptions of scripts", async () => {
    const tab = await browser().newTab(server.url("shop.test"));
    expect(await tab.evaluate((a: number, b: { c: string }) => [a, b.c], 1, { c: "é" })).toEqual([1, "é"]);
    expect(await tab.evaluate(async () => (await fetch("/empty")).status)).toBe(204);
    expect(await tab.evaluate("1 + 1")).toBe(2);
    expect(await tab.evaluate(() => undefined)).toBeUndefined();
    const thrown = tab.evaluate(() => {
      throw new RangeError("too far");
    });
    await expect(thrown).rejects.toThrow("RangeError: too far");
    await tab.close();
  });

  it("waits with a click until the element is enabled", async () => {
    const tab = await browser().newTab(server.url("shop.test"));
    await tab.click("#late");
    expect(await tab.text("#late")).toBe("clicked");
    await tab.close();
  });

  // Playwright does the clicks in Chromium.
  if (browserName() === "firefox") {
    it("clicks once more where the element moved while the button was down", async () => {
      const tab = await browser().newTab(server.url("shop.test"));
      await tab.evaluate(() => {
        const button = document.createElement("button");
        Object.assign(button, { id: "mover", textContent: "0", style: "position: absolute; top: 0; left: 0" });
        button.addEventListener("pointerdown", () => Object.assign(button.style, { top: "300px" }));
        button.addEventListener("click", () =>
          Object.assign(button, { textContent: `${Number(button.innerText) + 1}` }),
        );
        document.body.append(button);
      });
      await tab.click("#mover");
      expect(await tab.text("#mover")).toBe("1");
      await tab.close();
    });

    it("clicks once where the page is held up before it hears of the click", async () => {
      const tab = await browser().newTab(server.url("shop.test"));
      await tab.evaluate(() => {
        const button = document.createElement("button");
        Object.assign(button, { id: "slow", textContent: "0" });
        button.addEventListener("click", () =>
          Object.assign(button, { textContent: `${Number(button.innerText) + 1}` }),
        );
        document.body.append(button);
        // The mouse comes before its button goes down.
        const holdUp = (): void => {
          for (const end = performance.now() + 1200; performance.now() < end; );
        };
        document.addEventListener("mousemove", holdUp, { once: true });
      });
      await tab.click("#slow");
      expect(await tab.text("#slow")).toBe("1");
      await tab.close();
    });
  }

  it("says why a page could not be opened, and can go on", async () => {
    const tab = await browser().newTab();
    const refused = `http://shop.test:${await closedPort()}/`;
    const sentence = "the server refused the connection";
    await expect(tab.goto(refused)).rejects.toMatchObject({ code: "connection-refused", url: refused });
    await expect(tab.goto(refused)).rejects.toThrow(sentence);
    await expect(tab.goto(server.url("shop.test").replace("http", "https"))).rejects.toMatchObject({ code: "tls" });
    await expect(tab.goto(server.url("shop.test", "/empty"))).rejects.toMatchObject({ code: "aborted" });
    await tab.goto(server.url("shop.test"));
    expect(await tab.text("h1")).toBe("Page /");
    await tab.close();
  });

  it("is found when a page opens it", async () => {
    const opener = await browser().newTab(server.url("shop.test"));
    const opened = await browser().waitForNewTab(() => opener.click("#window"));
    await opened.waitFor(() => location.pathname === "/opened");
    expect(await opened.text("h1")).toBe("Page /opened");
    await opened.close();
    await opener.close();
  });

  it("has the number that the extension API uses", async () => {
    const first = await browser().newTab(server.url("first.test"));
    const second = await browser().newTab(server.url("second.test"));
    const page = await browser().extensionPage(`page.html#tab=${await first.tabId()}`);
    const urlOf = async (id: number): Promise<string | undefined> => (await chrome.tabs.get(id)).url;
    expect(await page.evaluate(urlOf, await first.tabId())).toBe(server.url("first.test"));
    expect(await page.evaluate(urlOf, await second.tabId())).toBe(server.url("second.test"));
    for (const tab of [first, second, page]) await tab.close();
  });

  it("takes a viewport and a colour scheme, and is photographed", async () => {
    const page = await browser().extensionPage("page.html");
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: light)").matches)).toBe(true);
    await page.setColorScheme("dark");
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
    const path = join(folder, "page.png");
    await page.screenshot(path, { size: { width: 400, height: 600 } });
    expect(await pngSize(path)).toEqual({ width: 400, height: 600 });
    await page.close();
  });
});

describe("the extension's surfaces", () => {
  it("are there as a full page", async () => {
    const page = await browser().extensionPage("page.html#tab=3");
    expect(await page.url()).toBe(`${browser().extensionOrigin}/page.html#tab=3`);
    await expectInputToWork(page, "The page");
    await page.close();
  });

  it("are there as the real popup", async () => {
    const tab = await browser().newTab(server.url("shop.test"));
    const tabs = (await browser().tabs()).length;
    const popup = await openPopup(browser(), tab);
    await expectInputToWork(popup, "The popup");
    const about = await popup.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      return active?.url;
    });
    expect(about).toBe(server.url("shop.test"));
    expect(await browser().tabs()).toHaveLength(tabs);
    await popup.screenshot(join(folder, "popup.png"));
    expect((await pngSize(join(folder, "popup.png"))).width).toBeGreaterThan(200);
    await popup.close();
    await tab.close();
  });

  it("are there as the real DevTools panel", async () => {
    const tab = await browser().newTab(server.url("shop.test"));
    const tabs = (await browser().tabs()).length;
    const panel = await openPanel(browser(), tab, { title: "Fixture", theme: "dark" });
    await expectInputToWork(panel, "The panel");
    expect(await panel.evaluate(() => chrome.devtools.inspectedWindow.tabId)).toBe(await tab.tabId());
    expect(await panel.evaluate(() => chrome.devtools.panels.themeName)).toBe("dark");
    expect(await browser().tabs()).toHaveLength(tabs);
    const path = join(folder, "panel.png");
    await panel.screenshot(path, { size: { width: 400, height: 500 } });
    expect(await pngSize(path)).toEqual({ width: 400, height: 500 });
    await panel.close();
    await tab.close();
  });
});

describe("the background", () => {
  const startedAt = (): Promise<unknown> => evaluateInBackground(browser(), () => Reflect.get(globalThis, "startedAt"));

  it("stops when told, and starts anew for an event that it listens to", async () => {
    const tab = await browser().newTab(server.url("shop.test"));
    const before = await startedAt();
    await stopBackground(browser());
    expect(await backgroundState(browser())).toBe("stopped");
    await tab.goto(server.url("wake.test"));
    const page = await browser().extensionPage("page.html");
    await page.waitFor(async (url) => {
      return Object.values(await chrome.storage.local.get()).includes(url);
    }, server.url("wake.test"));
    expect(await backgroundState(browser())).toBe("running");
    expect(await startedAt()).not.toBe(before);
    await page.close();
    await tab.close();
  });

  it("is woken by a script for it", async () => {
    await stopBackground(browser());
    expect(await evaluateInBackground(browser(), (a: number) => a + 1, 1)).toBe(2);
    expect(await backgroundState(browser())).toBe("running");
  });
});

describe("access to sites", () => {
  it("is taken away and given back", async () => {
    const tab = await browser().newTab(server.url("shop.test"));
    const hasAccess = (): Promise<boolean> =>
      evaluateInBackground(browser(), () => chrome.permissions.contains({ origins: ["<all_urls>"] }));
    const urls = (): Promise<(string | undefined)[]> =>
      evaluateInBackground(browser(), async () => (await chrome.tabs.query({})).map(({ url }) => url));
    await withholdAccess(browser());
    expect(await hasAccess()).toBe(false);
    expect(await urls()).not.toContain(server.url("shop.test"));
    await grantAccess(browser());
    expect(await hasAccess()).toBe(true);
    expect(await urls()).toContain(server.url("shop.test"));
    await tab.close();
  });
});

describe("a private window", () => {
  it("is seen by the extension once that is allowed", async () => {
    await allowPrivate(browser());
    const tab = await openPrivateWindow(browser(), server.url("private.test"));
    expect(await tab.text("h1")).toBe("Page /");
    const seen = await evaluateInBackground(
      browser(),
      async (id) => {
        const { url, incognito } = await chrome.tabs.get(id);
        return { url, incognito };
      },
      await tab.tabId(),
    );
    expect(seen).toEqual({ url: server.url("private.test"), incognito: true });
    await tab.close();
  });
});

describe("starting", () => {
  it("says in a sentence that there is no extension", async () => {
    const missing = join(folder, "missing");
    await expect(startBrowser({ extension: missing })).rejects.toThrow(`${missing} holds no extension`);
    expect(existsSync(missing)).toBe(false);
  });
});
