import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { View } from "../../scripts/browser/driver.ts";
import { writeRecordFile } from "../../src/core/report/record-file.ts";
import { flowTraffic } from "../../src/ui/dev/flow-traffic.ts";
import { axeProblems, namelessControls } from "../driver/axe.ts";
import { pastedText } from "../driver/clipboard.ts";
import { chooseFile, download, downloadPrefs } from "../driver/files.ts";
import { useBrowser } from "../driver/session.ts";
import type { Hosts } from "../site/hosts.ts";
import { activeRow, drawnNames, openDrawn } from "./support/drawn.ts";
import { cookieLine, openFlow } from "./support/flow.ts";
import { openDetails, row } from "./support/grid.ts";
import { type Inspected, useInspected } from "./support/inspected.ts";
import { choose, focused, lacks, search, shows } from "./support/panel.ts";
import { useSites } from "./support/sites.ts";
import { openExtensionPage, openTab } from "./support/tabs.ts";

const folder = mkdtempSync(join(tmpdir(), "jarscope-drawn-"));
const browser = useBrowser({ firefoxPrefs: downloadPrefs(folder) });
const sites = useSites();
const inspected = useInspected(browser);

afterAll(() => rmSync(folder, { recursive: true }));

interface Visit {
  readonly hosts: Hosts;
  readonly panel: View;
}

/** A visit of the shop, a sign-in, and a request that goes without the session. */
async function walk({ tab }: Inspected): Promise<Hosts> {
  const hosts = sites.fresh();
  await tab.goto(sites.url(hosts.shop, "/plain"));
  await tab.goto(sites.url(hosts.shop, "/login"));
  await tab.fill("#password", "sesame");
  await tab.click("#sign-in");
  await tab.waitFor(() => location.pathname === "/account" && document.readyState === "complete");
  await tab.goto(sites.url(hosts.shop, "/plain"));
  for (const id of ["me-with", "me-without", "api-with"]) {
    await tab.click(`#${id}`);
    await tab.waitFor(() => document.querySelector<HTMLElement>("#result")?.dataset["done"] !== undefined);
  }
  return hosts;
}

async function visit(): Promise<Visit> {
  const { panel, told } = await inspected.after(walk);
  await panel.setViewport(1300, 900);
  return { hosts: told, panel };
}

/** Waits until some row of the drawing has a name with all these words, and gives the name. */
async function drawn(panel: View, ...words: readonly string[]): Promise<string> {
  try {
    return (await panel.waitFor(
      (wanted) =>
        [...document.querySelectorAll("#flow-drawing [role=option]")]
          .map((one) => one.getAttribute("aria-label") ?? "")
          .find((name) => wanted.every((word) => name.includes(word))),
      words,
    )) as string;
  } catch (error) {
    throw new Error(`No row with ${words.join(", ")} among\n${(await drawnNames(panel)).join("\n")}`, { cause: error });
  }
}

describe("the drawn Flow view", () => {
  it("draws a visit between jar, browser and servers, each cookie with what became of it, and stays drawn", async () => {
    const { hosts, panel } = await visit();
    await openDrawn(panel);
    const names = await panel.evaluate(() =>
      [...document.querySelectorAll(".drawn-head text title")].map(({ textContent }) => textContent),
    );
    expect(names).toEqual(["jar", "browser", hosts.shop, hosts.api]);
    await drawn(panel, "GET", "/plain", "document, 200", "new JSESSIONID", "new XSRF-TOKEN");
    await drawn(panel, "POST", "/login", "303", "sent JSESSIONID", "changed JSESSIONID");
    await drawn(panel, "GET", "/account", "200", "sent JSESSIONID");
    await drawn(panel, "/api/me", "fetch, 200", "withheld", "likely made without credentials");
    // What follows a redirect is joined to it.
    await expect
      .poll(() => panel.evaluate(() => document.querySelectorAll("#flow-drawing .join").length))
      .toBeGreaterThan(0);
    const chips = await panel.evaluate(() =>
      [...document.querySelectorAll<SVGElement>("#flow-drawing .chip")].map(
        ({ dataset }) => `${dataset["sign"]} ${dataset["chip"]}`,
      ),
    );
    expect(chips).toEqual(expect.arrayContaining(["new JSESSIONID", "changed JSESSIONID", "sent JSESSIONID"]));
    await panel.click("#view-tab-cookies");
    await lacks(panel, "#flow-drawing");
    await panel.click("#view-tab-flow");
    await panel.waitFor(() => document.querySelector("#flow-drawing [role=option]"));
  });

  it("follows a cookie from its details: five numbered steps, the rest folded", async () => {
    const { panel } = await visit();
    await openDetails(panel, await row(panel, "JSESSIONID"));
    await panel.click("#follow-in-flow");
    await panel.waitFor(() => document.querySelector("#flow-drawing [role=option]"));
    await panel.click("#exchange-close");
    await panel.waitFor(() => document.querySelector("#flow-drawing [data-step='5']"));
    const steps = await panel.evaluate(() =>
      [...document.querySelectorAll<SVGElement>("#flow-drawing [data-step]")].map(({ dataset }) => dataset["step"]),
    );
    expect(steps).toEqual(["1", "2", "3", "4", "5"]);
    await drawn(panel, "/plain", "Step 1", "Step 2", "Step 3");
    await drawn(panel, "Step 4", "Step 5", "sent JSESSIONID");
    await panel.click("#drawn-follow-end");
    await lacks(panel, "#flow-drawing [data-step]");
    await panel.click('#flow-drawing .chip[data-chip="XSRF-TOKEN"]');
    await panel.waitFor(() => document.querySelector("#flow-drawing .chip.followed"));
  });

  it("works by keyboard: arrows walk, Enter opens and unfolds, n goes to the next change", async () => {
    const { tab, panel } = await inspected.fresh();
    await walk({ tab, panel });
    await panel.setViewport(1300, 900);
    for (let at = 0; at < 6; at++) {
      await tab.click("#me-with");
      await tab.waitFor(() => document.querySelector<HTMLElement>("#result")?.dataset["done"] !== undefined);
    }
    await openDrawn(panel);
    await panel.focus("#flow-drawing");
    await panel.press("Home");
    await expect.poll(() => activeRow(panel)).toContain("/plain");
    await panel.press("ArrowDown");
    await expect.poll(() => activeRow(panel)).toContain("/login");
    await panel.press("n");
    await expect.poll(() => activeRow(panel)).toContain("changed JSESSIONID");
    await panel.press("Enter");
    await focused(panel, "#exchange-panel");
    await cookieLine(panel, "JSESSIONID", "set");
    await panel.press("Escape");
    await focused(panel, "#flow-drawing");
    await drawn(panel, "exchanges with the same cookies", "unfold");
    await panel.press("End");
    await expect.poll(() => activeRow(panel)).toContain("with the same cookies");
    await panel.press("ArrowRight");
    await drawn(panel, "with the same cookies", ", fold");
    await panel.press("ArrowDown");
    await expect.poll(() => activeRow(panel)).toContain("/api/me");
    await panel.press("ArrowLeft");
    await panel.press("ArrowLeft");
    await drawn(panel, "with the same cookies", "unfold");
  });

  it("shows what the search finds, and of that only what changes cookies", async () => {
    const { panel } = await visit();
    await openDrawn(panel);
    await search(panel, "to:/api/me");
    await panel.waitFor(() => document.querySelectorAll("#flow-drawing [data-row] .method").length === 2);
    await search(panel, "");
    // What the search offers lies over the drawing's bar until it is sent away.
    await panel.press("Escape");
    await panel.waitFor(() => document.querySelector("#search-option-0") === null);
    await panel.click("#drawn-changes");
    await drawn(panel, "other exchanges");
    await drawn(panel, "/login", "changed JSESSIONID");
    expect((await drawnNames(panel)).some((name) => name.includes("/api/me"))).toBe(false);
  });

  it("is copied for a ticket without any value", async () => {
    const { hosts, panel } = await visit();
    await openDrawn(panel);
    await panel.click("#flow-drawing [data-row] .method");
    await choose(panel, "#drawn-menu", "copy-shown");
    await shows(panel, "#notice-status", "Copied as Markdown");
    const text = await pastedText(await openTab(browser()));
    expect(text).toContain(`## Flow of ${hosts.shop}`);
    expect(text).toMatch(/\| `POST https:\/\/[^`]*\/login` \| 303 \| `JSESSIONID`/);
    expect(text).toMatch(/~ `JSESSIONID \(32 · \w{4}\)`/);
    expect(text).not.toMatch(/[0-9A-F]{32}/);
  });

  it("is clean by axe in both themes, narrows to columns, and below that to the list", async () => {
    const { panel } = await visit();
    await openDrawn(panel);
    for (const theme of ["light", "dark"] as const) {
      await panel.setColorScheme(theme);
      for (const width of [1300, 640]) {
        await panel.setViewport(width, 700);
        await panel.waitFor(() => document.querySelector("#flow-drawing [role=option]"));
        expect(await axeProblems(panel)).toEqual([]);
        expect(await namelessControls(panel)).toEqual([]);
      }
    }
    await shows(panel, ".drawn-head", "2 hosts");
    await panel.setViewport(440, 700);
    await panel.waitFor(() => document.querySelector("#flow-grid [data-row]"));
    await lacks(panel, "#flow-drawing");
    await panel.setViewport(1300, 700);
    await panel.waitFor(() => document.querySelector("#flow-drawing [role=option]"));
  });
});

describe("a record of 3,000 exchanges", () => {
  it("is drawn with few elements, walked to its end, narrowed by a choice, and saved as a picture of its own", async () => {
    const start = Date.UTC(2026, 10, 22);
    const path = join(folder, "long.jarscope.json");
    const events = flowTraffic(browser().name, start, 3000);
    await writeFile(path, writeRecordFile({ events, savedAt: start, productVersion: "0.1.0" }));
    const page = await openExtensionPage(browser(), "page.html");
    await page.setViewport(1300, 700);
    await chooseFile(browser(), page, "#page-file", path);
    await shows(page, "#view-tab-flow", "3,000");
    await openDrawn(page);
    if (await page.evaluate(() => document.querySelector<HTMLInputElement>("#drawn-alike")?.checked))
      await page.click("#drawn-alike");
    await page.focus("#flow-drawing");
    for (const key of ["Home", "PageDown", "PageDown", "End"]) {
      await page.press(key);
      expect((await activeRow(page)).length).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(1500);
    }
    await expect.poll(() => activeRow(page)).toContain("/item/2999");
    await page.select("#drawn-party", "third");
    await shows(page, "#flow-count", " of 3,000");
    await expect
      .poll(() => page.evaluate(() => document.querySelector<HTMLInputElement>("#search")?.value))
      .toBe("party:third");
    await page.waitFor(() => document.querySelector(".drawn-head")?.textContent?.includes("shop.test") === false);
    await page.select("#drawn-party", "");
    await page.select("#drawn-type", "document");
    await shows(page, "#flow-count", "30 of 3,000");
    const svg = await readFile(await download(page, folder, () => choose(page, "#drawn-menu", "save-shown")), "utf8");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain("/page/29");
    expect(svg).toContain("JSESSIONID");
    expect(svg).not.toMatch(/[0-9a-f]{32}|var\(|href=|<script|url\(/i);
    await page.click("#drawn-alike");
  });
});

describe("the list", () => {
  it("comes back by the same button", async () => {
    const { panel } = await visit();
    await openDrawn(panel);
    await panel.click("#flow-drawn");
    await openFlow(panel);
    await lacks(panel, "#flow-drawing");
  });
});
