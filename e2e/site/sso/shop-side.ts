import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, redirect, setting } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import { type Ask, cookieNamed, fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { newToken } from "../serve/site-state.ts";
import { signIn, visit } from "../shop/session.ts";
import {
  droppedStateLine,
  KIND_NOTES,
  kindOf,
  STATE_COOKIE_KINDS,
  stateCookieLine,
  stateCookieName,
} from "./state-cookie.ts";

function choices(ask: Ask): Answer {
  const rows = ["post", "get"].flatMap((way) =>
    STATE_COOKIE_KINDS.map((kind) => {
      const path = `/sso-start?cookie=${kind}&return=${way}`;
      return html`<tr><td><a id="sso-${way}-${kind}" href="${path}">${way}, ${kind}</a></td><td>${KIND_NOTES[kind]}</td></tr>`;
    }),
  );
  return page(ask, "Sign in at another site: which state cookie comes back?", html`<table>${rows}</table>`);
}

/** Query: `cookie` one of the kinds, `return` get or post, `popup` when in a window that is to close itself. */
function start(ask: Ask): Answer {
  const { lines } = visit(ask);
  const { hosts, url } = around(ask);
  const kind = kindOf(ask.query.get("cookie"));
  const state = newToken();
  const back = url(kind === "host" ? hosts.www : hosts.shop, "/signin-oidc");
  const parameters = new URLSearchParams({
    client_id: "shop",
    response_type: "code",
    response_mode: ask.query.get("return") === "get" ? "query" : "form_post",
    redirect_uri: back,
    state: ask.query.has("popup") ? `${state}.popup` : state,
  });
  return redirect(url(hosts.sso, `/authorize?${parameters}`), setting([...lines, stateCookieLine(ask, state, kind)]));
}

/** The way back. Says whether the state cookie came, and makes the session only if it did. */
function callback(ask: Ask): Answer {
  const fields = fieldsOf(ask);
  const [state = "", popup] = (fields.get("state") ?? "").split(".");
  const codes = ask.world.state(around(ask).hosts.sso).codes;
  const code = fields.get("code") ?? "";
  const user = codes.get(code);
  const arrived = cookieNamed(ask, stateCookieName(state)) !== undefined;
  if (!arrived || user === undefined) return failed(ask, arrived);
  codes.delete(code);
  const lines = [droppedStateLine(ask, state), ...signIn(ask, user, false)];
  return redirect(popup ? "/popup-done" : "/account", setting(lines), 303);
}

function failed(ask: Ask, arrived: boolean): Answer {
  const why = arrived ? "The code is not known." : "The state cookie did not come with this request.";
  const body = html`<section><p id="correlation" data-arrived="${arrived ? "yes" : "no"}">${why}</p>
<p><a id="sso-link" href="/sso">Try another</a></p></section>`;
  return page(ask, "Correlation failed", body, { status: 500 });
}

export const ssoShopRoutes: readonly Route[] = [
  { method: "GET", path: "/sso", handle: choices },
  { method: "GET", path: "/sso-start", handle: start },
  { method: "GET", path: "/signin-oidc", handle: callback },
  { method: "POST", path: "/signin-oidc", handle: callback },
];
