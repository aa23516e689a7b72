import { hosts } from "../../e2e/site/hosts.ts";
import { PASSWORD } from "../../e2e/site/shop/login.ts";
import type { Sites } from "../../e2e/site/start.ts";
import type { Size, Tab, View } from "../browser/driver.ts";
import type { AnyBrowser } from "../browser/start.ts";

/** What every picture is taken with. */
export interface Studio {
  readonly browser: AnyBrowser;
  readonly sites: Sites;
  /** Writes the picture of a scene; a view without a given size is taken as large as it is. */
  shoot(view: View, scene: string, size?: Size): Promise<void>;
}

/** A tab that was recorded from its first request on: it bought, signed in, and came by lines that a browser refuses. */
export async function recordedShop({ browser, sites }: Studio): Promise<Tab> {
  const { shop, flags } = hosts();
  const [first] = await browser.tabs();
  const tab = first ?? (await browser.newTab());
  const page = await browser.extensionPage(`page.html#tab=${await tab.tabId()}`);
  await page.click("#record");
  await page.waitFor(() => document.querySelector("#record")?.classList.contains("on"));
  await page.close();

  const arrived = (path: string): Promise<unknown> =>
    tab.waitFor((wanted) => location.pathname === wanted && document.readyState === "complete", path);
  await tab.goto(sites.url(shop));
  await tab.click("#add-cup");
  await tab.waitFor(() => document.querySelector("#cart")?.textContent?.includes("cup"));
  await tab.goto(sites.url(shop, "/login"));
  await tab.fill("#password", PASSWORD);
  await tab.click("#remember");
  await tab.click("#sign-in");
  await arrived("/account");
  await tab.goto(sites.url(shop, "/theme?set=light"));
  await arrived("/");
  for (const id of ["none-insecure", "host-no-path"]) await tab.goto(sites.url(flags, `/case/${id}`));
  await tab.goto(sites.url(shop));
  return tab;
}

/** Waits until so many rows stand in the grid. */
export async function rowsThere(view: View, least: number): Promise<void> {
  await view.waitFor((count) => document.querySelectorAll("#cookies-grid [data-row]").length >= count, least);
}

/** Opens the details of the first row with that name, on one of their tabs. */
export async function openDetails(view: View, name: string, tab: string): Promise<void> {
  await view.fill("#search", `name:${name}`);
  await view.waitFor((wanted) => {
    const names = document.querySelectorAll("#cookies-grid [data-row] [data-column=name]");
    return names.length > 0 && [...names].every((each) => each.textContent?.includes(wanted));
  }, name);
  await view.click("#cookies-grid [data-row] [data-column=name]");
  await view.press("Enter");
  await view.click(`#details-tab-${tab}`);
  await view.fill("#search", "");
  // The first takes the suggestions away, the second leads back to the rows.
  await view.press("Escape");
  await view.press("Escape");
  await view.waitFor(() => document.activeElement?.matches("#cookies-grid .selected"));
}
