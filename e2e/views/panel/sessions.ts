import { expect, it } from "vitest";
import type { Tab, View } from "../../../scripts/browser/driver.ts";
import { axeProblems, namelessControls } from "../../driver/axe.ts";
import { openWidePanel, shows, WIDE } from "../support/panel.ts";
import { openTab } from "../support/tabs.ts";
import { browser, inspected, sites } from "./shared.ts";

/** A panel whose Sessions view shows, beside a tab that has not gone anywhere. */
async function sessionsPanel(): Promise<{ readonly tab: Tab; readonly panel: View }> {
  const { tab, panel } = await inspected.fresh();
  await panel.click("#view-tab-sessions");
  await panel.waitFor(() => document.querySelector("#sessions-empty"));
  return { tab, panel };
}

const card = (name: string): string => `[data-session="${name}"]`;

/** Waits until the steps of a card are these, runs of carries left out. */
async function steps(panel: View, name: string, wanted: readonly string[]): Promise<void> {
  const read = (css: string): readonly (string | undefined)[] =>
    [...document.querySelectorAll<HTMLElement>(`${css} .life-step`)]
      .map((step) => step.dataset["step"])
      .filter((step) => step !== "carried");
  try {
    await panel.waitFor(
      (css, text) =>
        [...document.querySelectorAll<HTMLElement>(`${css} .life-step`)]
          .map((step) => step.dataset["step"])
          .filter((step) => step !== "carried")
          .join() === text,
      card(name),
      wanted.join(),
    );
  } catch {
    expect(await panel.evaluate(read, card(name))).toEqual(wanted);
  }
}

async function signIn(tab: Tab): Promise<void> {
  await tab.fill("#password", "sesame");
  await tab.click("#sign-in");
  await tab.waitFor(() => document.querySelector("#user") !== null && document.readyState === "complete");
}

it("tells the life of a session, and each step leads to its exchange", async () => {
  const { tab, panel } = await sessionsPanel();
  const { portal } = sites.fresh();
  await tab.goto(sites.url(portal, "/split"));
  await signIn(tab);
  await tab.goto(sites.url(portal, "/split/account"));
  await steps(panel, "auth_ticket", ["born", "signed-in"]);
  await steps(panel, "PHPSESSID", ["born"]);
  await shows(panel, `${card("auth_ticket")} [data-state]`, "Signed in");
  await expect.poll(() => panel.text(card("auth_ticket"))).toContain("at most 128 bits");
  await panel.click(`${card("auth_ticket")} [data-part=steps] > summary`);
  await shows(panel, `${card("auth_ticket")} .four-steps`, "POST /split 303");
  await panel.click(`${card("auth_ticket")} [data-part=comparison] > summary`);
  await shows(panel, `${card("auth_ticket")} .session-comparison`, "2 cookies in the client");
  for (const theme of ["light", "dark"] as const) {
    await panel.setColorScheme(theme);
    for (const width of [400, WIDE.width]) {
      await panel.setViewport(width, WIDE.height);
      expect(await axeProblems(panel)).toEqual([]);
      expect(await namelessControls(panel)).toEqual([]);
    }
  }
  await panel.click(`${card("auth_ticket")} [data-step=born] button`);
  await panel.waitFor(() => document.querySelector("#exchange-details"));
  await shows(panel, "#exchange-details", "/split");
});

it("takes the person's word for what is a session, and keeps it for the site", async () => {
  const { tab, panel } = await sessionsPanel();
  const { portal } = sites.fresh();
  await tab.goto(sites.url(portal, "/split"));
  await panel.click(`${card("PHPSESSID")} [data-correct=not-session]`);
  await panel.waitFor((css) => document.querySelector(css) === null, card("PHPSESSID"));
  await panel.click("#view-tab-cookies");
  await panel.waitFor(() => document.querySelector("#cookies-grid [data-row]"));
  const role = await panel.text('#cookies-grid [data-row] [data-column="role"]');
  expect(role).not.toContain("ession");

  const again = await openWidePanel(browser(), await openTab(browser(), sites.url(portal, "/split")));
  await again.click("#view-tab-sessions");
  await again.click("#not-sessions > summary");
  await shows(again, "#not-sessions", "PHPSESSID");
  await again.click("#not-sessions button");
  await again.waitFor((css) => document.querySelector(css), card("PHPSESSID"));
});

it("finds a token in web storage when it is asked to, and shows no value", async () => {
  const { tab, panel } = await sessionsPanel();
  const { portal } = sites.fresh();
  await tab.goto(sites.url(portal, "/bearer"));
  await tab.click("#sign-in");
  await tab.waitFor(() => document.querySelector("#result[data-done]")?.textContent?.startsWith("200"));
  await steps(panel, "Authorization", ["born", "signed-in"]);
  await panel.click("#storage-look");
  await shows(panel, ".storage-look table", "access_token");
  const token = await tab.evaluate(() => sessionStorage.getItem("access_token") ?? "");
  expect(token.length).toBeGreaterThan(40);
  expect(await panel.text("body")).not.toContain(token);
});
