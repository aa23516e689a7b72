import { empty, json, setting } from "../serve/answer.ts";
import { secureHere } from "../serve/around.ts";
import { type Ask, cookieNamed, type Header, headerOf, headersOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { ACCESS_COOKIE, currentSession, shopState } from "./session.ts";

/** Who the shop itself takes the request to be from. */
const ownMe: Route = { method: "GET", path: "/api/me", handle: (ask) => json(me(ask, currentSession(ask)?.user)) };

/** The same on the api host, which knows the person by the token cookie of the whole shop domain. */
const apiMe: Route = {
  method: "GET",
  path: "/me",
  handle: (ask) => {
    const state = shopState(ask);
    const id = state.accessTokens.get(cookieNamed(ask, ACCESS_COOKIE) ?? "") ?? "";
    return json(me(ask, state.sessions.get(id)?.user), crossOrigin(ask));
  },
};

/** Changes something with credentials after a preflight, and sets a cookie. */
const apiPut: Route = {
  method: "PUT",
  path: "/basket",
  handle: (ask) => {
    const line = `api_basket=saved; Path=/${secureHere(ask)}; HttpOnly; SameSite=Lax`;
    return json(me(ask, undefined), [...crossOrigin(ask), ...setting([line])]);
  },
};

const preflight: Route = {
  method: "OPTIONS",
  path: "/*",
  handle: (ask) =>
    empty(204, [
      ...crossOrigin(ask),
      ["Access-Control-Allow-Methods", "GET, PUT, POST, DELETE"],
      ["Access-Control-Allow-Headers", headerOf(ask, "access-control-request-headers") ?? "content-type"],
    ]),
};

function me(ask: Ask, user: string | undefined): { user: string | null; cookies: number } {
  return { user: user ?? null, cookies: headersOf(ask, "cookie").join("; ").split("; ").filter(Boolean).length };
}

/** Lets the asking origin read the answer, with credentials. */
export function crossOrigin(ask: Ask): Header[] {
  const origin = headerOf(ask, "origin");
  if (origin === undefined) return [];
  return [
    ["Access-Control-Allow-Origin", origin],
    ["Access-Control-Allow-Credentials", "true"],
    ["Vary", "Origin"],
  ];
}

const apiHome: Route = {
  method: "GET",
  path: "/",
  handle: (ask) => json({ try: ["GET /me", "PUT /basket"], ...me(ask, undefined) }, crossOrigin(ask)),
};

export const shopApiRoutes: readonly Route[] = [ownMe];
export const apiRoutes: readonly Route[] = [apiHome, apiMe, apiPut, preflight];
