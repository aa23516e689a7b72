import { hosts } from "../../e2e/site/hosts.ts";
import { PASSWORD } from "../../e2e/site/shop/login.ts";
import type { Sites } from "../../e2e/site/start.ts";
import type { Tab } from "../browser/driver.ts";

/** Cases that show what a browser does with a line: two stored, four refused. */
const CASES = [
  "partitioned",
  "samesite-unknown",
  "none-insecure",
  "host-no-path",
  "size-over",
  "nameless-two",
] as const;

/** Goes through the demo shop and some flag cases as a person would. `say` hears each step before it is taken. */
export async function walkThroughShop(tab: Tab, sites: Sites, say: (step: string) => void): Promise<void> {
  const { shop, flags } = hosts();
  const on = (path: string): Promise<unknown> =>
    tab.waitFor((wanted) => location.pathname === wanted && document.readyState === "complete", path);

  say(`visit ${sites.url(shop)}`);
  await tab.goto(sites.url(shop));
  say("put a cup into the cart");
  await tab.click("#add-cup");
  await tab.waitFor(() => document.querySelector("#cart")?.textContent?.includes("cup"));
  say("sign in with a wrong password, then with the right one");
  await tab.click("#login-link");
  await on("/login");
  await tab.fill("#password", "wrong");
  await tab.click("#sign-in");
  await tab.waitFor(() => document.querySelector("#failed") !== null && document.readyState === "complete");
  await tab.fill("#password", PASSWORD);
  await tab.click("#remember");
  await tab.click("#sign-in");
  await on("/account");
  say("look at the orders");
  await tab.click("#orders-link");
  await on("/account/orders");
  say("sign out");
  await tab.click("#logout");
  await on("/");
  for (const id of CASES) {
    say(`flag case ${id}`);
    await tab.goto(sites.url(flags, `/case/${id}`));
  }
}
