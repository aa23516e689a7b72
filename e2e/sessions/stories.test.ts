import { beforeAll, describe, expect, it } from "vitest";
import { useCapture } from "../capture/support/capture.ts";
import { allowPrivate, openPrivateWindow } from "../driver/access.ts";
import { toldBy } from "./lives.ts";
import * as walks from "./walks.ts";

const capture = useCapture();

interface Story {
  readonly title: string;
  readonly walk: walks.Walk;
  /** By name of what carries the session: its steps, its last state, and whether it authenticates. */
  readonly lives: Readonly<Record<string, readonly [steps: string, state: string, authenticates: string]>>;
  /** All of them: what is not listed would be a false alarm. */
  readonly findings: readonly string[];
  /** Of these, what Firefox prevents: it tells other sites no more than the origin, whatever the page asks for. */
  readonly notInFirefox?: readonly string[];
}

/** The demo sites send no HSTS, and what they call JSESSIONID comes as Tomcat sends it: without SameSite. */
const NO_HSTS = { shop: "low hsts-absent shop", sso: "low hsts-absent sso", portal: "low hsts-absent portal" } as const;
const NO_SAME_SITE = "low samesite-missing JSESSIONID";

const STORIES: readonly Story[] = [
  {
    title: "a sign-in that gives a new id, and a sign-out that clears it on both sides",
    walk: walks.both(walks.refusedAtShop, walks.shopSignIn("/login"), walks.shopSignOut("/logout")),
    lives: {
      JSESSIONID: ["born rotated signed-in signed-out born", "anonymous", "likely"],
      api_access: ["born signed-in signed-out", "signed-out", "likely"],
    },
    findings: [NO_HSTS.shop, NO_SAME_SITE],
  },
  {
    title: "a sign-in that keeps the id, and a sign-out that clears nothing",
    walk: walks.both(walks.refusedAtShop, walks.shopSignIn("/login-bad"), walks.shopSignOut("/logout-bad")),
    lives: { JSESSIONID: ["born signed-in sign-out-attempt", "signed-in", "proven"] },
    findings: [
      "high session-not-rotated-on-login JSESSIONID",
      "low authenticated-page-cacheable shop",
      NO_HSTS.shop,
      NO_SAME_SITE,
      "medium logout-does-not-clear JSESSIONID",
    ],
  },
  {
    title: "a sign-in that fails",
    walk: walks.failedSignIn,
    lives: { JSESSIONID: ["born sign-in-failed", "anonymous", "unknown"] },
    findings: [NO_HSTS.shop, NO_SAME_SITE],
  },
  {
    title: "a registration",
    walk: walks.registration,
    lives: { registered_session: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
    findings: [NO_HSTS.portal],
  },
  {
    title: "an anonymous session beside the cookie that authenticates",
    walk: walks.split,
    lives: {
      PHPSESSID: ["born", "anonymous", "unknown"],
      auth_ticket: ["born signed-in signed-out", "signed-out", "proven"],
    },
    findings: ["info session-not-rotated-on-login PHPSESSID", NO_HSTS.portal],
  },
  {
    title: "a passkey",
    walk: walks.passkey,
    lives: { passport_sid: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
    findings: [NO_HSTS.portal],
  },
  {
    title: "a magic link",
    walk: walks.magicLink,
    lives: { magic_session: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
    findings: [NO_HSTS.portal],
  },
  {
    title: "a second factor",
    walk: walks.secondFactor,
    lives: { mfa_session: ["born rotated rotated signed-in signed-out born", "anonymous", "proven"] },
    findings: [NO_HSTS.portal],
  },
  {
    title: "more rights with a new id",
    walk: walks.stepUp("#raise"),
    lives: { staff_session: ["born rotated signed-in rotated role-changed", "signed-in", "proven"] },
    findings: [NO_HSTS.portal],
  },
  {
    title: "more rights with the old id",
    walk: walks.stepUp("#raise-keep"),
    lives: { staff_session: ["born rotated signed-in role-changed", "signed-in", "proven"] },
    findings: [NO_HSTS.portal, "medium not-rotated-at-step-up staff_session"],
  },
  ...(["get", "post"] as const).map(
    (way): Story => ({
      title: `an identity provider that answers by ${way}`,
      walk: walks.elsewhere(way),
      lives: {
        JSESSIONID: ["born rotated signed-in", "signed-in", "likely"],
        api_access: ["born signed-in", "signed-in", "likely"],
        sso_visit: ["born", "anonymous", "unknown"],
        sso_session: ["born signed-in", "signed-in", "proven"],
      },
      findings: ["info session-not-rotated-on-login sso_visit", NO_HSTS.shop, NO_HSTS.sso, NO_SAME_SITE],
    }),
  ),
  {
    title: "an identity provider in a window that closes itself",
    walk: walks.popup,
    lives: {
      JSESSIONID: ["born rotated signed-in", "signed-in", "likely"],
      api_access: ["born signed-in", "signed-in", "likely"],
      sso_visit: ["born", "anonymous", "unknown"],
      sso_session: ["born signed-in", "signed-in", "proven"],
    },
    findings: [
      "info session-not-rotated-on-login sso_visit",
      "low authenticated-page-cacheable shop",
      NO_HSTS.shop,
      NO_HSTS.sso,
      NO_SAME_SITE,
    ],
  },
  {
    title: "a remember-me cookie that brings the session back",
    walk: walks.remembered,
    lives: {
      JSESSIONID: ["born rotated signed-in rotated", "signed-in", "likely"],
      api_access: ["born signed-in", "signed-in", "likely"],
      "remember-me": ["born signed-in", "signed-in", "likely"],
    },
    findings: [NO_HSTS.shop, NO_SAME_SITE],
  },
  {
    title: "a session that expires",
    walk: walks.expiry,
    lives: { short_session: ["born signed-in expired", "expired", "proven"] },
    findings: [NO_HSTS.portal, "low session-cookie-persistent short_session"],
  },
  {
    title: "a session in a JWT",
    walk: walks.jwt,
    lives: { access_token: ["born signed-in signed-out", "signed-out", "proven"] },
    findings: [NO_HSTS.portal, "low session-cookie-persistent access_token"],
  },
  {
    title: "a session in the address",
    walk: walks.inAddress,
    lives: { jsessionid: ["born rotated signed-in", "signed-in", "proven"] },
    findings: ["high session-leaked-to-third-party jsessionid", "medium session-id-in-url portal"],
    notInFirefox: ["high session-leaked-to-third-party jsessionid"],
  },
];

describe("the life of a session is told rightly for", () => {
  it.each(STORIES)("$title", async ({ walk, lives, findings, notInFirefox = [] }) => {
    const recorded = await capture.record();
    await walk(capture, recorded);
    const told = toldBy(recorded.record);
    const wanted = Object.entries(lives).map(([name, [steps, state, authenticates]]) => [
      name,
      { steps, state, authenticates },
    ]);
    expect(told.lives).toEqual(Object.fromEntries(wanted));
    const prevented = capture.browser.name === "firefox" ? notInFirefox : [];
    expect(told.findings).toEqual(findings.filter((finding) => !prevented.includes(finding)).sort());
  });

  it("a bearer token, where the browser tells Authorization", async () => {
    const recorded = await capture.record();
    await walks.bearer(capture, recorded);
    const { lives, findings } = toldBy(recorded.record);
    expect(lives).toEqual({
      Authorization: { steps: "born signed-in ended", state: "ended", authenticates: "proven" },
    });
    expect(findings).toEqual([]);
  });

  it("two tabs: one session that both carry, and that ends for both", async () => {
    const recorded = await capture.record();
    await walks.twoTabs(capture, recorded);
    const { lives, findings, tracks } = toldBy(recorded.record);
    expect(lives).toEqual({
      PHPSESSID: { steps: "born", state: "anonymous", authenticates: "unknown" },
      auth_ticket: { steps: "born signed-in signed-out", state: "signed-out", authenticates: "proven" },
    });
    expect(tracks.map(({ name, tabs }) => [name, tabs.length])).toEqual(tracks.map(({ name }) => [name, 2]));
    expect(findings).toEqual(["info session-not-rotated-on-login PHPSESSID", NO_HSTS.portal]);
  });
});

describe("a private window", () => {
  // The browser restarts the extension for it.
  beforeAll(() => allowPrivate(capture.browser));

  it("has a session of its own beside that of the ordinary one", async () => {
    const ordinary = await capture.record();
    await walks.splitSignIn(capture, ordinary);
    const window = capture.keep(await openPrivateWindow(capture.browser, capture.shop("/twice")));
    const secret = await capture.record(window);
    await walks.split(capture, secret);
    const own = toldBy(ordinary.record);
    const apart = toldBy(secret.record);
    expect(own.lives["auth_ticket"]).toEqual({ steps: "born signed-in", state: "signed-in", authenticates: "proven" });
    expect(apart.lives["auth_ticket"]).toMatchObject({ steps: "born signed-in signed-out", state: "signed-out" });
    const [one, other] = [own, apart].map(({ tracks }) =>
      tracks.map(({ storeId, values }) => [storeId, values[0]?.value]),
    );
    expect(one).toHaveLength(2);
    expect(other).toHaveLength(2);
    for (const [at, [store, value]] of (one ?? []).entries()) {
      expect(other?.[at]?.[0]).not.toBe(store);
      expect(other?.[at]?.[1]).not.toBe(value);
    }
    expect(apart.findings).toEqual(["info session-not-rotated-on-login PHPSESSID", NO_HSTS.portal]);
  });
});
