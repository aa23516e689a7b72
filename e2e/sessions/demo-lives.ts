/** By the name of what carries a session: its steps, its last state, and whether it authenticates. */
export type ExpectedLives = Readonly<Record<string, readonly [steps: string, state: string, authenticates: string]>>;

/** A story that a walk over demo pages tells. */
export interface DemoStory {
  /** Of the walk in `demo-pages.ts`. */
  readonly id: string;
  readonly title: string;
  readonly lives: ExpectedLives;
}

const ELSEWHERE: ExpectedLives = {
  JSESSIONID: ["born rotated signed-in", "signed-in", "likely"],
  api_access: ["born signed-in", "signed-in", "likely"],
  sso_visit: ["born", "anonymous", "unknown"],
  sso_session: ["born signed-in", "signed-in", "proven"],
};

/** All sessions that each walk gives, and what becomes of them. */
export const DEMO_STORIES: readonly DemoStory[] = [
  {
    id: "shop-right",
    title: "a sign-in that gives a new id, and a sign-out that clears it on both sides",
    lives: {
      JSESSIONID: ["born rotated signed-in signed-out born", "anonymous", "likely"],
      api_access: ["born signed-in signed-out", "signed-out", "likely"],
    },
  },
  {
    id: "shop-wrong",
    title: "a sign-in that keeps the id, and a sign-out that clears nothing",
    lives: { JSESSIONID: ["born signed-in sign-out-attempt", "signed-in", "proven"] },
  },
  {
    id: "shop-refused",
    title: "a sign-in that fails",
    lives: { JSESSIONID: ["born sign-in-failed", "anonymous", "unknown"] },
  },
  {
    id: "shop-remembered",
    title: "a remember-me cookie that brings the session back",
    lives: {
      JSESSIONID: ["born rotated signed-in rotated", "signed-in", "likely"],
      api_access: ["born signed-in", "signed-in", "likely"],
      "remember-me": ["born signed-in", "signed-in", "likely"],
    },
  },
  { id: "sso-get", title: "an identity provider that answers by get", lives: ELSEWHERE },
  { id: "sso-post", title: "an identity provider that answers by post", lives: ELSEWHERE },
  { id: "shop-popup", title: "an identity provider in a window that closes itself", lives: ELSEWHERE },
  {
    id: "portal-register",
    title: "a registration",
    lives: { registered_session: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
  },
  {
    id: "portal-split",
    title: "an anonymous session beside the cookie that authenticates",
    lives: {
      PHPSESSID: ["born", "anonymous", "unknown"],
      auth_ticket: ["born signed-in signed-out", "signed-out", "proven"],
    },
  },
  {
    id: "portal-passkey",
    title: "a passkey",
    lives: { passport_sid: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
  },
  {
    id: "portal-magic-link",
    title: "a magic link",
    lives: { magic_session: ["born rotated signed-in signed-out born", "anonymous", "proven"] },
  },
  {
    id: "portal-mfa",
    title: "a second factor",
    lives: { mfa_session: ["born rotated rotated signed-in signed-out born", "anonymous", "proven"] },
  },
  {
    id: "portal-step-up",
    title: "more rights with a new id",
    lives: { staff_session: ["born rotated signed-in rotated role-changed", "signed-in", "proven"] },
  },
  {
    id: "portal-step-up-kept",
    title: "more rights with the old id",
    lives: { staff_session: ["born rotated signed-in role-changed", "signed-in", "proven"] },
  },
  {
    id: "portal-short",
    title: "a session that expires",
    lives: { short_session: ["born signed-in expired", "expired", "proven"] },
  },
  {
    id: "portal-jwt",
    title: "a session in a JWT",
    lives: { access_token: ["born signed-in signed-out", "signed-out", "proven"] },
  },
  {
    id: "portal-bearer",
    title: "a bearer token, where the browser tells Authorization",
    lives: { Authorization: ["born signed-in ended", "ended", "proven"] },
  },
  {
    id: "portal-in-url",
    title: "a session in the address",
    lives: { jsessionid: ["born rotated signed-in", "signed-in", "proven"] },
  },
];
