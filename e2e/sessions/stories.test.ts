import { describe, expect, it } from "vitest";
import { useCapture } from "../capture/support/capture.ts";
import { livesOf } from "./lives.ts";
import * as walks from "./walks.ts";

const capture = useCapture();

interface Story {
  readonly title: string;
  readonly walk: walks.Walk;
  /** By name of what carries the session: its steps, its last state, and whether it authenticates. */
  readonly lives: Readonly<Record<string, readonly [steps: string, state: string, authenticates: string]>>;
}

const STORIES: readonly Story[] = [
  {
    title: "a sign-in that gives a new id, and a sign-out that clears it on both sides",
    walk: walks.both(walks.refusedAtShop, walks.shopSignIn("/login"), walks.shopSignOut("/logout")),
    lives: {
      JSESSIONID: ["born rotated signed-in signed-out born", "anonymous", "likely"],
      api_access: ["born signed-in signed-out", "signed-out", "likely"],
    },
  },
  {
    title: "a sign-in that keeps the id, and a sign-out that clears nothing",
    walk: walks.both(walks.refusedAtShop, walks.shopSignIn("/login-bad"), walks.shopSignOut("/logout-bad")),
    lives: { JSESSIONID: ["born signed-in sign-out-attempt", "signed-in", "proven"] },
  },
  {
    title: "a sign-in that fails",
    walk: walks.failedSignIn,
    lives: { JSESSIONID: ["born sign-in-failed", "anonymous", "unknown"] },
  },
  {
    title: "a registration",
    walk: walks.registration,
    lives: { registered_session: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
  },
  {
    title: "an anonymous session beside the cookie that authenticates",
    walk: walks.split,
    lives: {
      PHPSESSID: ["born", "anonymous", "unknown"],
      auth_ticket: ["born signed-in signed-out", "signed-out", "proven"],
    },
  },
  {
    title: "a passkey",
    walk: walks.passkey,
    lives: { passport_sid: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
  },
  {
    title: "a magic link",
    walk: walks.magicLink,
    lives: { magic_session: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
  },
  {
    title: "a second factor",
    walk: walks.secondFactor,
    lives: { mfa_session: ["born rotated rotated signed-in signed-out born", "anonymous", "proven"] },
  },
  {
    title: "more rights with a new id",
    walk: walks.stepUp("#raise"),
    lives: { staff_session: ["born rotated signed-in rotated role-changed", "signed-in", "proven"] },
  },
  {
    title: "more rights with the old id",
    walk: walks.stepUp("#raise-keep"),
    lives: { staff_session: ["born rotated signed-in role-changed", "signed-in", "proven"] },
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
  },
  {
    title: "a remember-me cookie that brings the session back",
    walk: walks.remembered,
    lives: {
      JSESSIONID: ["born rotated signed-in rotated", "signed-in", "likely"],
      api_access: ["born signed-in", "signed-in", "likely"],
      "remember-me": ["born signed-in", "signed-in", "likely"],
    },
  },
  {
    title: "a session that expires",
    walk: walks.expiry,
    lives: { short_session: ["born signed-in expired", "expired", "proven"] },
  },
  {
    title: "a session in a JWT",
    walk: walks.jwt,
    lives: { access_token: ["born signed-in signed-out", "signed-out", "proven"] },
  },
  {
    title: "a session in the address",
    walk: walks.inAddress,
    lives: { jsessionid: ["born rotated signed-in", "signed-in", "proven"] },
  },
];

describe("the life of a session is told rightly for", () => {
  it.each(STORIES)("$title", async ({ walk, lives }) => {
    const recorded = await capture.record();
    await walk(capture, recorded);
    const told = livesOf(recorded.record);
    const wanted = Object.entries(lives).map(([name, [steps, state, authenticates]]) => [
      name,
      { steps, state, authenticates },
    ]);
    expect(told).toEqual(Object.fromEntries(wanted));
  });

  it("a bearer token, where the browser tells Authorization", async () => {
    const recorded = await capture.record();
    await walks.bearer(capture, recorded);
    expect(livesOf(recorded.record)).toEqual({
      Authorization: { steps: "born signed-in ended", state: "ended", authenticates: "proven" },
    });
  });
});
