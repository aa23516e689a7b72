import { hosts } from "../../e2e/site/hosts.ts";
import { PASSWORD } from "../../e2e/site/shop/login.ts";
import type { Sites } from "../../e2e/site/start.ts";
import type { AnyBrowser } from "../browser/start.ts";

/** Opens the shop, says what to try, and waits until the person closes the browser. */
export async function runWithWindow(browser: AnyBrowser, sites: Sites): Promise<void> {
  const tab = (await browser.tabs())[0] ?? (await browser.newTab());
  await tab.goto(sites.url(hosts().shop));
  console.log(invitation(browser, sites));
  await browser.ended;
}

function invitation(browser: AnyBrowser, sites: Sites): string {
  const { shop, flags, chat } = hosts();
  const devtools = process.platform === "darwin" ? "Cmd+Option+I" : "F12";
  return `
Jarscope runs in ${browser.name} ${browser.version}, with the demo shop at ${sites.url(shop)}. Try this:

  1. Press ${devtools} and choose the panel "Jarscope" (it may hide behind the arrows at the end of the tabs).
  2. Reload the shop: its cookies appear, each with who set it, its role and what the browser made of it.
  3. Sign in (any name, password "${PASSWORD}"), look at the account, sign out. Watch JSESSIONID change.
     The form behind "Sign in, old id kept" makes the mistake of keeping it.
  4. Open ${sites.url(flags)} and choose cases that the browser refuses: select the row and
     the tab "Set line" to see which part of the line is at fault.
  5. Press the Jarscope button of the toolbar for a first glance, and from there open the full page.
  6. In the panel press ? for the keys, / to search: role:login-session, -secure, status:rejected.

More sites: ${sites.url(shop, "/", { scheme: "http" })} (the same without TLS), ${sites.url(chat)} (WebSocket).
Close the browser, or press Ctrl+C here, to end.
`;
}
