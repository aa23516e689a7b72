import { ADVERTISING_NAMES } from "./names/advertising.ts";
import { AFFINITY_NAMES } from "./names/affinity.ts";
import { ANALYTICS_NAMES } from "./names/analytics.ts";
import { BOT_NAMES } from "./names/bot.ts";
import { CONSENT_NAMES } from "./names/consent.ts";
import { CSRF_NAMES } from "./names/csrf.ts";
import { LOGIN_SESSION_NAMES } from "./names/login-session.ts";
import { PRODUCT_SESSION_NAMES } from "./names/login-session-products.ts";
import type { NameRule } from "./names/name-rule.ts";
import { OTHER_NAMES } from "./names/other.ts";
import { PREFERENCE_NAMES } from "./names/preference.ts";
import { REMEMBER_NAMES } from "./names/remember.ts";
import { SIGN_IN_NAMES } from "./names/sign-in.ts";
import type { Role } from "./role.ts";

/** Rules of one role. */
export type NameList = readonly [Role, readonly NameRule[]];

/** Roles that say that a cookie is no login session come first, so that a look-alike never counts as one. */
export const NAME_LISTS: readonly NameList[] = [
  ["unknown", OTHER_NAMES],
  ["csrf", CSRF_NAMES],
  ["sign-in", SIGN_IN_NAMES],
  ["remember", REMEMBER_NAMES],
  ["bot", BOT_NAMES],
  ["affinity", AFFINITY_NAMES],
  ["consent", CONSENT_NAMES],
  ["analytics", ANALYTICS_NAMES],
  ["advertising", ADVERTISING_NAMES],
  ["preference", PREFERENCE_NAMES],
  ["login-session", LOGIN_SESSION_NAMES],
  ["login-session", PRODUCT_SESSION_NAMES],
];
