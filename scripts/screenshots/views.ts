import { openPanel } from "../../e2e/driver/ui.ts";
import { hosts } from "../../e2e/site/hosts.ts";
import { PASSWORD } from "../../e2e/site/shop/login.ts";
import type { View } from "../browser/driver.ts";
import type { Studio } from "./studio.ts";

const SIZE = { width: 1200, height: 560 } as const;

interface Scene {
  readonly name: string;
  readonly view: string;
  /** What has to be there before the picture is taken. */
  readonly ready: string;
  readonly act?: (panel: View) => Promise<void>;
}

const SCENES: readonly Scene[] = [
  { name: "flow", view: "flow", ready: "#flow-grid [data-row]" },
  {
    name: "flow-drawn",
    view: "flow",
    ready: "#flow-drawing [role=option]",
    act: (panel) => panel.click("#flow-drawn"),
  },
  { name: "sessions", view: "sessions", ready: ".session-card .life-step" },
  { name: "connections", view: "connections", ready: "#connections-lanes #lane-1" },
  { name: "audit", view: "audit", ready: "[data-rule]:not(.banner)" },
];

/** The other views of the panel, for a sign-in that keeps its id and that DevTools saw from its beginning. */
export async function viewScenes(studio: Studio): Promise<void> {
  const { browser, sites, shoot } = studio;
  // A site of its own: the cookies of the other pictures are not there yet.
  const { shop } = hosts("demo");
  const tab = await browser.newTab();
  const panel = await openPanel(browser, tab, { theme: "light" });
  await panel.setViewport(SIZE.width, SIZE.height);
  await tab.goto(sites.url(shop));
  await tab.goto(sites.url(shop, "/account/orders"));
  await tab.goto(sites.url(shop, "/login-bad"));
  await tab.fill("#password", PASSWORD);
  await tab.click("#sign-in");
  await tab.waitFor(() => document.querySelector("#user") && document.readyState === "complete");
  await tab.goto(sites.url(shop, "/account/orders"));
  await tab.goto(sites.url(shop));
  for (const { name, view, ready, act } of SCENES) {
    await panel.click(`#view-tab-${view}`);
    await act?.(panel);
    await panel.waitFor((css) => document.querySelector(css), ready);
    await shoot(panel, name, SIZE);
  }
  await panel.close();
  await tab.close();
}
