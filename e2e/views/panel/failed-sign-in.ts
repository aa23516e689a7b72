import { expect, it } from "vitest";
import type { View } from "../../../scripts/browser/driver.ts";
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

/** What the top of the panel says of each kind of state cookie that does not come back with a POST; what its line marks. */
const CAUSES: Readonly<
  Partial<Record<StateCookieKind, readonly [rule: string, words: string, marked: string | null]>>
> = {
  lax: ["sign-in-callback-withheld", "SameSite keeps it at home", "samesite=lax"],
  strict: ["sign-in-callback-withheld", "SameSite keeps it at home", "samesite=strict"],
  insecure: ["sign-in-cookie-lost", "The browser had refused", "samesite=none"],
  domain: ["sign-in-cookie-lost", "The browser had refused", "sso-"],
  // Its line is right; the return goes to another host.
  host: ["sign-in-cookie-lost", "belongs to another host", null],
};

it.each(Object.entries(CAUSES) as [StateCookieKind, readonly [string, string, string | null]][])(
  "says why a sign-in with a state cookie of kind %s failed, one click from its line and its request",
  async (kind, [rule, words, marked]) => {
    const { panel, arrived } = await signInElsewhere(kind, "post");
    expect(arrived).toBe(false);
    await shows(panel, `${BANNER}[data-rule=${rule}]`, words);
    await shows(panel, BANNER, ".AspNetCore.Correlation.");
    await panel.click(`${BANNER} [data-show=request]`);
    await shows(panel, "#exchange-details", "/signin-oidc");
    await panel.click(`${BANNER} [data-show=line]`);
    await shows(panel, "#details-panel", ".AspNetCore.Correlation.");
    if (marked !== null) await shows(panel, "#details-panel .set-line mark", marked);
    // Its name is longer than a docked panel is wide.
    await panel.setViewport(400, 600);
    await expect.poll(() => panel.evaluate(cutOff, BANNER)).toEqual([]);
    expect(await panel.text("body")).not.toContain(`code=`);
  },
);

it.each([
  ["none", "post"],
  ["none", "get"],
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

it("knows every kind of state cookie that the demo site sets", () => {
  const works = ["none", "unset"];
  expect([...Object.keys(CAUSES), ...works].sort()).toEqual([...STATE_COOKIE_KINDS].sort());
});

/** The words of all parts that stand out of the line at the top, or of their own box. */
function cutOff(css: string): readonly (string | null)[] {
  return [...document.querySelectorAll<HTMLElement>(`${css} > *`)]
    .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().right > innerWidth)
    .map((part) => part.textContent);
}
