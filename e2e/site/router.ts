/**
 * Every host name is served. What it serves follows from the name:
 *
 * - A label of the name that begins with a role (shop, api, chat, ads, stats, sso, flags, portal), alone or followed by a hyphen and
 *   a test's own label, gives the role; the leftmost such label counts. So `shop.test`, `shop-t17.test` and
 *   `www.shop-t17.test` are shops, `api.shop-t17.test` is an api. The rest of the name is free.
 * - A name without a role (`localhost`, `127.0.0.1`) serves the flag cases and an index.
 * - Paths of SHARED are the same on every host; a host's own paths come first.
 *
 * Sites with the same label know each other; `hosts(label)` in hosts.ts gives their names.
 */
import { chatRoutes } from "./chat/chat.ts";
import { flagRoutes } from "./flags/flag-pages.ts";
import { placeOf, type Role } from "./hosts.ts";
import { brokenRoutes } from "./misc/broken.ts";
import { cachedRoutes } from "./misc/cached.ts";
import { credentialRoutes } from "./misc/credentials.ts";
import { logRoutes } from "./misc/logs.ts";
import { manyRoutes } from "./misc/many.ts";
import { slowRoutes } from "./misc/slow.ts";
import { portalRoutes } from "./portal/portal.ts";
import { chainRoutes } from "./script/chain.ts";
import { documentCookieRoutes } from "./script/document-cookie.ts";
import { fetchedRoutes, fetchPageRoutes } from "./script/fetches.ts";
import { framesRoutes } from "./script/frames.ts";
import { workerRoutes } from "./script/worker.ts";
import { type Answer, text } from "./serve/answer.ts";
import type { Ask } from "./serve/ask.ts";
import { findRoute, type Route } from "./serve/route.ts";
import { accountRoutes } from "./shop/account.ts";
import { apiRoutes, shopApiRoutes } from "./shop/api.ts";
import { cartRoutes } from "./shop/cart.ts";
import { homeRoutes } from "./shop/home.ts";
import { loginRoutes } from "./shop/login.ts";
import { logoutRoutes } from "./shop/logout.ts";
import { popupRoutes } from "./shop/popup.ts";
import { severalRoutes } from "./shop/several.ts";
import { unicodeRoutes } from "./shop/unicode.ts";
import { ssoShopRoutes } from "./sso/shop-side.ts";
import { ssoRoutes } from "./sso/sign-on.ts";
import { adsRoutes } from "./third/ads.ts";
import { statsRoutes } from "./third/stats.ts";
import { embeddingRoutes, storageAccessRoutes } from "./third/storage-access.ts";

const SHARED: readonly Route[] = [
  ...documentCookieRoutes,
  ...chainRoutes,
  ...fetchPageRoutes,
  ...fetchedRoutes,
  ...framesRoutes,
  ...embeddingRoutes,
  ...workerRoutes,
  ...cachedRoutes,
  ...slowRoutes,
  ...brokenRoutes,
  ...credentialRoutes,
  ...manyRoutes,
  ...unicodeRoutes,
  ...logRoutes,
];

const SHOP: readonly Route[] = [
  ...homeRoutes,
  ...loginRoutes,
  ...logoutRoutes,
  ...accountRoutes,
  ...popupRoutes,
  ...cartRoutes,
  ...shopApiRoutes,
  ...severalRoutes,
  ...ssoShopRoutes,
];

const OWN: Readonly<Record<Role, readonly Route[]>> = {
  shop: SHOP,
  api: apiRoutes,
  chat: chatRoutes,
  ads: [...adsRoutes, ...storageAccessRoutes],
  stats: statsRoutes,
  sso: ssoRoutes,
  flags: flagRoutes,
  portal: portalRoutes,
};

/** Answers a request by the table, or with status 404. */
export function route(ask: Ask): Answer | Promise<Answer> {
  const { role } = placeOf(ask.host);
  const table = role === undefined ? flagRoutes : OWN[role];
  const found = findRoute([...table, ...SHARED], ask);
  return found ? found.handle(ask) : text(`nothing at ${ask.path}\n`, [], 404);
}
