import { describe, expect, it } from "vitest";
import type { View } from "../../../scripts/browser/driver.ts";
import { exchangeTab, openFlow, selectExchange } from "../support/flow.ts";
import { openDetails, row } from "../support/grid.ts";
import type { Inspected } from "../support/inspected.ts";
import { shows } from "../support/panel.ts";
import { inspected, sites } from "./shared.ts";

/** A page with a cookie of each kind of SameSite. */
async function walk({ tab }: Inspected): Promise<void> {
  const { flags } = sites.fresh();
  for (const id of ["good", "samesite-strict", "no-samesite"]) await tab.goto(sites.url(flags, `/case/${id}`));
}

async function visit(): Promise<View> {
  const { panel } = await inspected.after(walk);
  await panel.setViewport(1300, 900);
  await openFlow(panel);
  await selectExchange(panel, "/case/no-samesite");
  await exchangeTab(panel, "whatif");
  return panel;
}

/** Name and state of each cookie, as soon as one of them has that state. */
async function fates(panel: View, name: string, state: string): Promise<Readonly<Record<string, string>>> {
  const css = `#what-if-table tr[data-cookie=${name}][data-state=${state}]`;
  try {
    await panel.waitFor((wanted) => document.querySelector(wanted), css);
  } catch (error) {
    const text = await panel.evaluate(() => document.querySelector<HTMLElement>("#what-if")?.innerText);
    throw new Error(`${css} is not in ${text}`, { cause: error });
  }
  return Object.fromEntries(
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#what-if-table tbody tr")].map(
        ({ dataset }) => [dataset["cookie"] ?? "", dataset["state"] ?? ""] as const,
      ),
    ),
  );
}

async function choose(panel: View, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(choices)) await panel.select(`#what-if-${name}`, value);
}

describe("what if", () => {
  it("a request were made otherwise: each context sends what the rules let go", async () => {
    const panel = await visit();
    await choose(panel, { engine: "chromium", kind: "navigation", from: "person" });
    await expect
      .poll(() => fates(panel, "samesite_strict", "sent"))
      .toEqual({
        good: "sent",
        samesite_strict: "sent",
        no_samesite: "sent",
      });
    await choose(panel, { from: "cross-site" });
    await expect
      .poll(() => fates(panel, "samesite_strict", "withheld"))
      .toMatchObject({ good: "sent", no_samesite: "sent" });
    await shows(panel, "#what-if-sum", "2 cookies would go · 1 would not");
    await choose(panel, { method: "POST" });
    await expect.poll(() => fates(panel, "good", "withheld")).toMatchObject({ samesite_strict: "withheld" });
    await choose(panel, { kind: "fetch", method: "GET", from: "same-site", credentials: "omit" });
    await shows(panel, "#what-if-sum", "0 cookies would go · 3 would not");
    await choose(panel, { credentials: "include" });
    await shows(panel, "#what-if-sum", "3 cookies would go");
    await choose(panel, { scheme: "http" });
    await shows(panel, "#what-if-sum", "0 cookies would go · 3 would not");
  });

  it("another browser asked: it would send a cookie without SameSite that Chromium keeps back", async () => {
    const panel = await visit();
    await choose(panel, { kind: "iframe", from: "cross-site", thirdParty: "allowed", engine: "chromium" });
    await expect.poll(() => fates(panel, "no_samesite", "withheld")).toMatchObject({ good: "withheld" });
    await choose(panel, { engine: "firefox" });
    await expect
      .poll(() => fates(panel, "no_samesite", "sent"))
      .toMatchObject({ good: "withheld", samesite_strict: "withheld" });
  });

  it("a Set-Cookie line were sent: typed or pasted, in every profile, with the faulty part marked", async () => {
    const panel = await visit();
    await panel.click("#what-if-line");
    await panel.fill("#what-if-text", "Set-Cookie: sid=1; Path=/; SameSite=None");
    const fate = (engine: string): Promise<string> =>
      panel.waitFor((id) => {
        const found = [...document.querySelectorAll<HTMLElement>("article.set-line")].find((one) =>
          one.dataset["engines"]?.split(" ").includes(id),
        );
        return found && `${found.dataset["outcome"]} ${found.dataset["reason"] ?? ""}`.trim();
      }, engine) as Promise<string>;
    await expect.poll(() => fate("chromium")).toMatch(/^rejected /);
    await expect.poll(() => fate("firefox")).toMatch(/^rejected /);
    await shows(panel, "article.set-line mark", "SameSite=None");
    await panel.fill("#what-if-text", "sid=1; Path=/; Secure; SameSite=None; Domain=other.test");
    await panel.waitFor(() =>
      [...document.querySelectorAll("article.set-line mark")].some(({ textContent }) =>
        textContent?.includes("other.test"),
      ),
    );
    await expect.poll(() => fate("rfc6265bis")).toMatch(/^rejected /);
    await panel.fill("#what-if-text", "sid=1; Path=/; Secure; HttpOnly; SameSite=Lax");
    await shows(panel, "#what-if-verdicts", "Chromium, Firefox, RFC 6265bis: ");
    await expect.poll(() => fate("firefox")).toBe("stored");
  });

  it("one browser keeps what the other refuses: both verdicts stand side by side", async () => {
    const panel = await visit();
    await panel.click("#what-if-line");
    await panel.fill("#what-if-text", "=nameless; Path=/");
    await shows(panel, "#what-if-verdicts", "Firefox: Rejected");
    await shows(panel, "#what-if-verdicts", "Chromium, RFC 6265bis: Stored");
    await shows(panel, 'article.set-line[data-engines="firefox"]', "Firefox");
  });

  it("can be asked of a cookie, and of nothing in particular", async () => {
    const panel = await visit();
    await panel.click("#view-tab-cookies");
    await openDetails(panel, await row(panel, "samesite_strict"));
    await panel.click("#details-tab-whatif");
    await panel.waitFor(() => document.querySelector("#what-if-table tr.asked"));
    await choose(panel, { from: "cross-site" });
    await panel.waitFor(
      () => document.querySelector<HTMLElement>("#what-if-table tr.asked")?.dataset["state"] === "withheld",
    );
    await panel.click("#view-tab-flow");
    await panel.click("#exchange-close");
    await panel.click("#what-if-open");
    await panel.waitFor(() => document.querySelector<HTMLDialogElement>("#what-if-dialog")?.open);
    await shows(panel, "#what-if-sum", "would go");
    await panel.click("#what-if-dialog form[method=dialog] button");
    await panel.waitFor(() => !document.querySelector<HTMLDialogElement>("#what-if-dialog")?.open);
  });
});
