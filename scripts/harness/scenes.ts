import type { Page } from "playwright-core";
import { AUDIT_SCENES } from "./audit-scenes.ts";
import { exchange, flow, flowScenes } from "./flow-scenes.ts";
import { type Scene, WIDTHS } from "./scene.ts";

/** Opens the details of a cookie on one of their tabs. */
function details(name: string, tab: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator("#search").fill(`name:${name}`);
    await page.keyboard.press("Escape");
    await page.locator("#cookies-grid [data-row]", { hasText: name }).first().dblclick();
    await page.locator(`#details-tab-${tab}`).click();
    await page.locator("#search").fill("");
    await page.keyboard.press("Escape");
    await page.locator("#details-panel").waitFor();
  };
}

const grid: readonly Scene[] = (["light", "dark"] as const).flatMap((theme) =>
  WIDTHS.flatMap(([width, height]) =>
    (["few", "many"] as const).flatMap((rows): readonly Scene[] => {
      const scene = { width, height, theme, parameters: { rows, theme } };
      const name = `${theme}-${width}-${rows}`;
      return rows === "many"
        ? [{ ...scene, name }]
        : [
            { ...scene, name },
            { ...scene, name: `${name}-details`, act: details("JSESSIONID", "line") },
          ];
    }),
  ),
);

/** The Sessions view, with parts of the first card opened. */
function sessions(...parts: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator("#view-tab-sessions").click();
    const card = page.locator(".session-card").first();
    await card.waitFor();
    for (const part of parts) await card.locator(`[data-part="${part}"] > summary`).click();
  };
}

const sessionScenes: readonly Scene[] = (["light", "dark"] as const).flatMap((theme) =>
  WIDTHS.map(([width, height]): Scene => {
    const parameters = { rows: "few", theme };
    return { width, height, theme, parameters, name: `sessions-${theme}-${width}`, act: sessions("steps") };
  }),
);

/** The Connections view, and what to do there. */
function connections(act?: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator("#view-tab-connections").click();
    await page.locator("#connections-lanes [data-lane]").first().waitFor();
    await act?.(page);
  };
}

/** Chooses the lane that has a text, and one of the tabs that explain. */
function lane(text: string, tab: string): (page: Page) => Promise<void> {
  return connections(async (page) => {
    await page.locator("#connections-lanes [data-lane]", { hasText: text }).first().click();
    const open = await page.locator("#connections-side").isVisible();
    if (!open) await page.locator("#connections-side-toggle").click();
    await page.locator(`#connections-tab-${tab}`).click();
  });
}

const connectionScenes: readonly Scene[] = (["light", "dark"] as const).flatMap((theme) =>
  WIDTHS.flatMap(([width, height]): readonly Scene[] => {
    const scene = { width, height, theme };
    const few = { rows: "few", transport: "1", theme };
    const name = `connections-${theme}-${width}`;
    return [
      { ...scene, parameters: few, name: `${name}-few`, act: connections() },
      { ...scene, parameters: few, name: `${name}-here`, act: lane("#61", "here") },
      {
        ...scene,
        parameters: { ...few, rows: "flow" },
        name: `${name}-many`,
        ready: "#view-tab-connections",
        act: connections(),
      },
    ];
  }),
);

const wide = { width: 1440, height: 760, theme: "light", parameters: { rows: "few" } } as const;
const state = (part: object): Readonly<Record<string, string>> => ({ rows: "few", state: JSON.stringify(part) });

export const SCENES: readonly Scene[] = [
  ...grid,
  ...flowScenes,
  ...sessionScenes,
  ...AUDIT_SCENES,
  { ...wide, height: 1100, name: "sessions-token", act: sessions("token", "comparison") },
  { ...wide, name: "sessions-korean", parameters: { rows: "few", lang: "ko" }, act: sessions("steps") },
  ...connectionScenes,
  ...["here", "frames", "glossary"].map(
    (tab): Scene => ({
      ...wide,
      parameters: { rows: "few", transport: "1" },
      name: `connections-channel-${tab}`,
      act: lane("WebSocket", tab),
    }),
  ),
  {
    ...wide,
    parameters: { rows: "few", transport: "1" },
    name: "connections-table",
    act: connections(async (page) => {
      await page.locator("#connections-table-toggle").click();
      await page.locator("#connections-grid [data-row]").nth(3).click();
    }),
  },
  { ...wide, parameters: { rows: "few", browser: "firefox" }, name: "connections-firefox", act: connections() },
  {
    ...wide,
    parameters: { rows: "few", transport: "1", lang: "ko" },
    name: "connections-korean",
    act: lane("#61", "glossary"),
  },
  { ...wide, name: "flow-sent", act: exchange("/login") },
  { ...wide, name: "flow-request", act: exchange("/home", "request") },
  { ...wide, name: "flow-compare", act: exchange("/api/me", "compare") },
  { ...wide, name: "flow-what-if", act: exchange("/api/me", "whatif") },
  { ...wide, name: "flow-what-if-dialog", act: flow(async (page) => page.locator("#what-if-open").click()) },
  { ...wide, name: "flow-korean", parameters: { rows: "few", lang: "ko" }, act: exchange("/api/me") },
  { ...wide, name: "flow-forced-colors", forcedColors: "active", act: exchange("/api/me") },
  {
    ...wide,
    name: "flow-search",
    act: flow(async (page) => {
      await page.locator("#search").fill("withheld:JSESSIONID");
      await page.locator("#search").blur();
    }),
  },
  {
    ...wide,
    name: "flow-dock-right",
    act: async (page) => {
      await exchange("/api/me")(page);
      await page.locator(".button.dock").click();
    },
  },
  {
    ...wide,
    name: "tab-what-if-line",
    act: async (page) => {
      await details("theme", "whatif")(page);
      await page.locator("#what-if-line").click();
      await page
        .locator("#what-if-text")
        .fill("sid=1; Path=/; SameSite=None; Partitioned; Max-Age=9e9; Domain=other.test");
    },
  },
  { ...wide, name: "tab-what-if", act: details("XSRF-TOKEN", "whatif") },
  ...["now", "history", "sent", "findings", "decoded"].map(
    (tab): Scene => ({ ...wide, name: `tab-${tab}`, act: details("JSESSIONID", tab) }),
  ),
  { ...wide, name: "tab-line-rejected", act: details("__Host-cart", "line") },
  { ...wide, name: "tab-line-bad", act: details("old", "line") },
  { ...wide, name: "tab-now-survivor", act: details("theme", "now") },
  {
    ...wide,
    name: "tab-decoded-dark",
    width: 400,
    theme: "dark",
    parameters: { rows: "few", theme: "dark" },
    act: details("access_token", "decoded"),
  },
  {
    ...wide,
    name: "tab-decoded-jwt",
    act: async (page) => {
      await details("access_token", "decoded")(page);
      await page.locator("#details-show-values").click();
      await page.locator(".button.dock").click();
    },
  },
  {
    ...wide,
    name: "dock-right",
    act: async (page) => {
      await details("JSESSIONID", "now")(page);
      await page.locator(".button.dock").click();
    },
  },
  { ...wide, name: "korean", parameters: { rows: "few", lang: "ko" }, act: details("JSESSIONID", "line") },
  { ...wide, name: "firefox", parameters: { rows: "few", browser: "firefox" } },
  {
    ...wide,
    name: "banner-not-recording",
    parameters: { ...state({ recording: "off", since: null }), rows: "none" },
    ready: "#cookies-empty",
  },
  { ...wide, name: "banner-paused-private", parameters: state({ recording: "paused", private: true }) },
  { ...wide, name: "banner-no-access", parameters: state({ access: "none" }) },
  { ...wide, name: "banner-closed", parameters: state({ tabClosed: true, tabId: null }) },
  { ...wide, name: "file", parameters: { rows: "few", file: "1" } },
  {
    ...wide,
    name: "search",
    act: async (page) => {
      await page.locator("#search").focus();
      await page.keyboard.type("role:");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    ...wide,
    name: "search-hint",
    act: async (page) => {
      await page.locator("#search").fill("colour:red");
      await page.locator("#search").blur();
    },
  },
  {
    ...wide,
    name: "search-token",
    act: async (page) => {
      await page.locator("#search").fill("9F86D081884C7D659A2FEAA0C55AD015");
      await page.locator("#token-places summary").click();
    },
  },
  { ...wide, name: "menu-settings", act: async (page) => page.locator("#settings-menu").click() },
  { ...wide, name: "menu-columns", act: async (page) => page.locator("#columns-menu").click() },
  {
    ...wide,
    name: "menu-row",
    act: async (page) => page.locator("#cookies-grid [data-row]").nth(6).click({ button: "right" }),
  },
  { ...wide, name: "dialog-keys", act: async (page) => page.keyboard.press("?") },
  { ...wide, width: 1280, height: 720, name: "panel-1280" },
  { ...wide, name: "forced-colors", forcedColors: "active", act: details("JSESSIONID", "line") },
  { ...wide, width: 360, height: 600, name: "narrow-360" },
  {
    ...wide,
    width: 360,
    height: 600,
    name: "narrow-360-filters",
    act: async (page) => page.locator("#facets-menu").click(),
  },
];
