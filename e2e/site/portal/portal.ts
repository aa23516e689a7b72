import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import type { Route } from "../serve/route.ts";
import { bearerRoutes } from "./bearer.ts";
import { inUrlRoutes } from "./in-url.ts";
import { jwtRoutes } from "./jwt.ts";
import { magicLinkRoutes } from "./magic-link.ts";
import { passkeyRoutes } from "./passkey.ts";
import { registerRoutes } from "./register.ts";
import { secondFactorRoutes } from "./second-factor.ts";
import { shortRoutes } from "./short.ts";
import { splitRoutes } from "./split.ts";
import { stepUpRoutes } from "./step-up.ts";

const STORIES: readonly (readonly [path: string, title: string])[] = [
  ["/register", "make an account"],
  ["/split", "one cookie for the visit, one for the person"],
  ["/passkey", "a passkey"],
  ["/magic-link", "a link by mail"],
  ["/mfa", "a second factor"],
  ["/staff", "more rights later"],
  ["/jwt", "a session in the cookie"],
  ["/bearer", "no cookie at all"],
  ["/url", "a session in the address"],
  ["/short", "a session of two seconds"],
];

const home: Route = {
  method: "GET",
  path: "/",
  handle: (ask) =>
    page(
      ask,
      "Portal: every way to sign in",
      html`<ul>${STORIES.map(([path, title]) => html`<li><a href="${path}">${title}</a></li>`)}</ul>`,
    ),
};

/** Every way to sign in that is not the shop's, each with a cookie of its own. */
export const portalRoutes: readonly Route[] = [
  home,
  ...registerRoutes,
  ...splitRoutes,
  ...passkeyRoutes,
  ...magicLinkRoutes,
  ...secondFactorRoutes,
  ...stepUpRoutes,
  ...jwtRoutes,
  ...bearerRoutes,
  ...inUrlRoutes,
  ...shortRoutes,
];
