import { expect, it } from "vitest";
import type { View } from "../../../scripts/browser/driver.ts";
import { SSO } from "../../audit/expected/sso.ts";
import { STATE_COOKIE_KINDS, type StateCookieKind } from "../../site/sso/state-cookie.ts";
import { shows } from "../support/panel.ts";
import { inspected, sites } from "./shared.ts";

interface Attempt {
  readonly panel: View;
  readonly arrived: boolean;
}

/** Signs in at the other site with a state cookie of that kind, and comes back by `way`. */
async function signInElsewhere(kind: StateCookieKind, way: "get" | "post"): Promise<Attempt> {
  const hosts = sites.fresh();
  const { tab, panel } = await inspected.fresh();
  await tab.goto(sites.url(hosts.shop, `/sso-start?cookie=${kind}&return=${way}`));
  await tab.fill("#password", "sesame");
  await tab.click("#sign-in");
  await tab.waitFor(() => document.querySelector("#correlation, #user") && document.readyState === "complete");
  const arrived = await tab.evaluate(() => document.querySelector("#user") !== null);
  return { panel, arrived };
}

const BANNER = "[data-banner=diagnosis]";

it.each([
  ["lax", "sign-in-callback-withheld", "SameSite keeps it at home", "samesite=lax"],
  ["insecure", "sign-in-cookie-lost", "The browser had refused", "samesite=none"],
] as const)(
  "says why a sign-in with a state cookie of kind %s failed, one click from its line and its request",
  async (kind, rule, words, marked) => {
    const { panel, arrived } = await signInElsewhere(kind, "post");
    expect(arrived).toBe(false);
    await shows(panel, `${BANNER}[data-rule=${rule}]`, words);
    await shows(panel, BANNER, ".AspNetCore.Correlation.");
    await panel.click(`${BANNER} [data-show=request]`);
    await shows(panel, "#exchange-details", "/signin-oidc");
    await panel.click(`${BANNER} [data-show=line]`);
    await shows(panel, "#details-panel", ".AspNetCore.Correlation.");
    await shows(panel, "#details-panel .set-line mark", marked);
    // Its name is longer than a docked panel is wide.
    await panel.setViewport(400, 600);
    expect(await panel.evaluate(cutOff, BANNER)).toEqual([]);
    expect(await panel.text("body")).not.toContain(`code=`);
  },
);

it.each([
  ["none", "post"],
  ["lax", "get"],
] as const)("accuses nobody when a state cookie of kind %s comes back by %s", async (kind, way) => {
  const { panel, arrived } = await signInElsewhere(kind, way);
  expect(arrived).toBe(true);
  await panel.click("#view-tab-sessions");
  // The analysis has seen the sign-in by then.
  await shows(panel, "[data-session=JSESSIONID] [data-state]", "Signed in");
  await panel.click("#view-tab-audit");
  await panel.waitFor(() => document.querySelector("#audit-found"));
  expect(await panel.evaluate((css) => document.querySelector(css)?.textContent ?? null, BANNER)).toBeNull();
});

it("leaves what is found with the other kinds to the findings of the demo pages, which know them all", () => {
  const pages = STATE_COOKIE_KINDS.filter((kind) => kind !== "none").map((kind) => `sso-post-${kind}`);
  expect(Object.keys(SSO)).toEqual(expect.arrayContaining(pages));
});

/** The words of all parts that stand out of the line at the top, or of their own box. */
function cutOff(css: string): readonly (string | null)[] {
  return [...document.querySelectorAll<HTMLElement>(`${css} > *`)]
    .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().right > innerWidth)
    .map((part) => part.textContent);
}
