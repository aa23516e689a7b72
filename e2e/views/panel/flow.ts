import { describe, expect, it } from "vitest";
import type { Tab, View } from "../../../scripts/browser/driver.ts";
import type { Hosts } from "../../site/hosts.ts";
import { cookieLine, countShows, exchangeTab, openFlow, places, selectExchange } from "../support/flow.ts";
import type { Inspected } from "../support/inspected.ts";
import { lacks, search, shows } from "../support/panel.ts";
import { browser, inspected, sites } from "./shared.ts";

interface Visit {
  readonly hosts: Hosts;
  readonly panel: View;
}

/** A page of the shop that asks who the person is, with cookies and without, itself and the api host. */
async function walk({ tab }: Inspected): Promise<Hosts> {
  const hosts = sites.fresh();
  await tab.goto(sites.url(hosts.shop, "/login"));
  await tab.fill("#password", "sesame");
  await tab.click("#sign-in");
  await tab.waitFor(() => location.pathname === "/account" && document.readyState === "complete");
  await tab.goto(sites.url(hosts.shop, "/plain"));
  await ask(tab, "me-with");
  await ask(tab, "me-without");
  await ask(tab, "api-with");
  await ask(tab, "api-without");
  return hosts;
}

async function visit(): Promise<Visit> {
  const { panel, told } = await inspected.after(walk);
  await panel.setViewport(1300, 900);
  await openFlow(panel);
  return { hosts: told, panel };
}

async function ask(tab: Tab, id: string): Promise<void> {
  await tab.click(`#${id}`);
  await tab.waitFor(() => document.querySelector<HTMLElement>("#result")?.dataset["done"] !== undefined);
}

describe("the Flow view as a list", () => {
  it("answers why a request went without: every cookie of its host, why, on what basis, and who set it", async () => {
    const { hosts, panel } = await visit();
    // Two clicks from the panel: the view, and the row.
    await search(panel, "to:/api/me withheld:");
    await countShows(panel, "1 of ");
    await selectExchange(panel, "/api/me");
    const line = await cookieLine(panel, "JSESSIONID", "withheld");
    expect(line.reason).toBe("likely-without-credentials");
    expect(line.why).toContain("likely made without credentials");
    expect(line.why).toContain("observed");
    expect(line.setBy).toMatch(/^POST \/login 303/);
    expect(line.value).toMatch(/^32 · \w{4}$/);
    const note = await panel.text("#credentials-note");
    expect(note).toContain(hosts.shop);
    expect(note).toContain("JSESSIONID");
    await panel.click("#exchange-cookies tr[data-cookie=JSESSIONID] button.flow-link");
    await shows(panel, "#exchange-details .details-title", "POST /login 303");
    await cookieLine(panel, "JSESSIONID", "set");
  });

  it("says what a page must ask for, and what the other host must answer", async () => {
    const { hosts, panel } = await visit();
    await search(panel, `to:${hosts.api} withheld:api_access`);
    await countShows(panel, "1 of ");
    await selectExchange(panel, hosts.api);
    expect((await cookieLine(panel, "api_access", "withheld")).reason).toBe("likely-without-credentials");
    // Below a table the advice begins folded.
    await panel.waitFor(() => document.querySelector("#credentials-note details"));
    if (!(await panel.evaluate(() => document.querySelector<HTMLDetailsElement>("#credentials-note details")?.open)))
      await panel.click("#credentials-note summary");
    await shows(panel, "#credentials-note pre", 'credentials: "include"');
    const headers = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#credentials-note li[data-header]")].map(({ dataset, innerText }) => [
        dataset["header"],
        dataset["right"],
        innerText.includes("*"),
      ]),
    );
    expect(headers).toEqual([
      ["Access-Control-Allow-Origin", "true", false],
      ["Access-Control-Allow-Credentials", "true", false],
    ]);
    expect((await panel.text("#credentials-note")).includes("preflight")).toBe(true);
  });

  it("compares with the last request that carried the cookie", async () => {
    const { hosts, panel } = await visit();
    await search(panel, `to:${hosts.api} withheld:api_access`);
    await countShows(panel, "1 of ");
    await selectExchange(panel, hosts.api);
    await panel.click("#exchange-cookies tr[data-cookie=api_access] button.compare");
    await shows(panel, "#exchange-compare thead", "GET /me 200");
    const facts = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#exchange-compare tbody tr")].map((line) => [
        line.dataset["fact"],
        line.className,
        line.innerText,
      ]),
    );
    expect(facts.map(([fact]) => fact)).toEqual(
      expect.arrayContaining(["site", "method", "type", "scheme", "path", "initiator", "partition"]),
    );
    expect(facts.filter(([, differs]) => differs === "differs")).toEqual([]);
    await shows(panel, ".flow-compare-choice", "Nothing that decides about cookies differs");
    await panel.click("#exchange-compare thead button.flow-link");
    await shows(panel, "#exchange-details .details-title", "GET /me 200");
    await exchangeTab(panel, "cookies");
    await cookieLine(panel, "api_access", "sent");
  });

  it("finds exchanges by what they lacked, changed and held", async () => {
    const { panel } = await visit();
    const paths = async (query: string, count: string): Promise<readonly string[]> => {
      await search(panel, query);
      await countShows(panel, count);
      return (await places(panel)).map((place) => place.replace(/^[^/]*/, ""));
    };
    expect(await paths("to:/api/me", "2 of ")).toEqual(["/api/me", "/api/me"]);
    expect(await paths("missing:JSESSIONID to:/api/me", "1 of ")).toEqual(["/api/me"]);
    expect(await paths("withheld:JSESSIONID", "1 of ")).toEqual(["/api/me"]);
    expect(await paths("changed:api_access", "1 of ")).toEqual(["/login"]);
    expect(await paths("set:XSRF-TOKEN", "1 of ")).toEqual(["/plain"]);
    expect(await paths("status:303", "1 of ")).toEqual(["/login"]);
    // A token is found where it was hidden: in the cookie that carried it.
    await search(panel, "changed:JSESSIONID method:post");
    await countShows(panel, "1 of ");
    await selectExchange(panel, "/login");
    await panel.click("#exchange-show-values");
    const token = await panel.waitFor(
      () =>
        /^\w{32}$/.exec(
          document
            .querySelector<HTMLElement>("#exchange-cookies tr[data-cookie=JSESSIONID][data-state=set] td.value")
            ?.innerText.trim() ?? "",
        )?.[0],
    );
    await panel.click("#exchange-show-values");
    expect(await paths(`value:${token}`, "4 of ")).toEqual(["/login", "/account", "/plain", "/api/me"]);
    await search(panel, "withheld:nobody");
    await panel.waitFor(() => document.querySelector("#flow-none-match"));
    await panel.click("#flow-none-match button");
    await lacks(panel, "#flow-none-match");
  });

  it("lists what a response set and what the browser refused, with the reason", async () => {
    const { flags } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(flags, "/case/good"));
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    await openFlow(panel);
    await search(panel, "status:rejected");
    await countShows(panel, "1 of ");
    await selectExchange(panel, "/case/none-insecure");
    const line = await cookieLine(panel, "none_insecure", "rejected");
    expect(line.why).toContain("SameSite=None without Secure");
    expect(line.why).toContain("RFC 6265bis");
    expect(line.setBy).toContain("this response");
    expect((await cookieLine(panel, "good", "sent")).setBy).toMatch(/^GET \/case\/good/);
    await panel.click("#exchange-cookies tr[data-cookie=good] button.cookie-link");
    await shows(panel, "#cookie-details .details-title", "good");
    await panel.click("#follow-in-flow");
    await shows(panel, "#exchange-details .details-title", "GET /case/good");
    // Following draws the flow, and that is kept for every panel: each test leaves it as it was.
    await panel.click("#flow-drawn");
    await panel.waitFor(() => document.querySelector("#flow-grid"));
  });

  it("says of a request that was repeated with a password what the browser told of it", async () => {
    const { shop } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(shop, "/cellar/room").replace("://", "://ada:sesame@"));
    await openFlow(panel);
    await search(panel, "to:/cellar/room");
    await countShows(panel, "2 of ");
    await selectExchange(panel, "↳");
    await cookieLine(panel, "admitted", "set");
    if (browser().name === "chromium")
      await shows(panel, "#exchange-details .hint", "which cookies it carried is unknown");
    else await cookieLine(panel, "asked", "sent");
  });

  it("says in its rows as in the table why the browser refused a third party's cookie", async () => {
    const { shop } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(shop, "/"));
    await panel.setViewport(1300, 900);
    await openFlow(panel);
    // A cookie that one request alone sets: of `visitor`, whichever of two requests is answered first has the new one.
    await search(panel, "to:/ad.js");
    await countShows(panel, "1 of ");
    const [sign, state, why] =
      browser().name === "chromium" ? ["rejected", "rejected", "Third-party cookies are blocked"] : ["new", "set", ""];
    await shows(panel, "#flow-grid .change-mark", `${sign} ad_script`);
    await shows(panel, "#flow-grid .change-mark", why);
    await selectExchange(panel, "/ad.js");
    expect((await cookieLine(panel, "ad_script", state)).why).toContain(why);
  });
});
