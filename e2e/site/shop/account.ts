import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, redirect, setting } from "../serve/answer.ts";
import type { Ask } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { visit } from "./session.ts";

function account(ask: Ask): Answer {
  const { session, lines } = visit(ask);
  if (session.user === undefined) {
    return redirect(`/login?next=${encodeURIComponent(ask.target)}`, setting(lines));
  }
  const body = html`
<section>
<p>Signed in as <strong id="user">${session.user}</strong>. This session has been used <span id="visits">${session.visits}</span> times.</p>
<p class="row"><a id="orders-link" href="/account/orders">Orders</a> <a id="home-link" href="/">Shop</a></p>
</section>
<section>
<h2>Sign out</h2>
<p class="row"><a id="logout" href="/logout">properly</a> <a id="logout-bad" href="/logout-bad">only in appearance</a>
<a id="logout-half" href="/logout-half">in the browser only</a></p>
</section>`;
  const title = ask.path === "/account" ? "Account: sign out in three ways" : "Orders: nothing bought yet";
  return page(ask, title, body, { headers: [...setting(lines), ["Cache-Control", "no-store"]] });
}

export const accountRoutes: readonly Route[] = [
  { method: "GET", path: "/account", handle: account },
  { method: "GET", path: "/account/orders", handle: account },
];
