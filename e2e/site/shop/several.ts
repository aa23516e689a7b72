import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, setting } from "../serve/answer.ts";
import { type Ask, headersOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { newId, newToken } from "../serve/site-state.ts";
import { SESSION_COOKIE } from "./session.ts";

/** Two lines of one key, where the second wins, beside two others. */
function twice(ask: Ask): Answer {
  const lines = [
    "twin=first; Path=/",
    "twin=second; Path=/",
    `other=${newToken()}; Path=/`,
    "twin=elsewhere; Path=/twice",
  ];
  return page(ask, "Four cookie lines in one response, three cookies", came(ask), { headers: setting(lines) });
}

/**
 * Leaves a dead session id under the longer path /account. From then on it comes before the live one there, and the
 * account page sends to the sign-in form for ever. `/unshadow` takes it away.
 */
function shadow(ask: Ask): Answer {
  const line =
    ask.path === "/shadow"
      ? `${SESSION_COOKIE}=${newId()}; Path=/account`
      : `${SESSION_COOKIE}=; Path=/account; Max-Age=0`;
  const title =
    ask.path === "/shadow" ? "An older cookie now hides the session: try the account" : "The older cookie is gone";
  return page(ask, title, html`${came(ask)}<p><a id="account-link" href="/account">Account</a></p>`, {
    headers: setting([line]),
  });
}

function came(ask: Ask) {
  return html`<section><h2>What this request brought</h2><output id="came">${headersOf(ask, "cookie").join("; ")}</output></section>`;
}

export const severalRoutes: readonly Route[] = [
  { method: "GET", path: "/twice", handle: twice },
  { method: "GET", path: "/shadow", handle: shadow },
  { method: "GET", path: "/unshadow", handle: shadow },
];
