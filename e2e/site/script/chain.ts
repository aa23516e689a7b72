import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, redirect, setting } from "../serve/answer.ts";
import { type Ask, cookieNamed, headersOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

/** Each hop sets `hop_n`; the second also sets `brief`, which the third deletes. */
function hop(ask: Ask): Answer {
  const own = (n: number) => `hop_${n}=${n}; Path=/`;
  if (ask.path === "/chain/1") return redirect("/chain/2", setting([own(1)]));
  if (ask.path === "/chain/2") return redirect("/chain/3", setting([own(2), "brief=1; Path=/"]), 307);
  if (ask.path !== "/chain/3") return redirect("/chain/1");
  const body = html`<section><h2>What the last hop brought</h2><output id="came">${headersOf(ask, "cookie").join("; ")}</output></section>`;
  return page(ask, "Three hops, a cookie each", body, { headers: setting([own(3), "brief=; Path=/; Max-Age=0"]) });
}

/** Leads to itself twice, and tells its visits apart by the cookie alone. */
function same(ask: Ask): Answer {
  const visits = Number(cookieNamed(ask, "same") ?? 0);
  if (visits < 2) return redirect("/chain/same", setting([`same=${visits + 1}; Path=/`]));
  return page(ask, "The same address three times", html`<section><p>Twice it led to itself.</p></section>`);
}

export const chainRoutes: readonly Route[] = [
  { method: "GET", path: "/chain/same", handle: same },
  { method: "GET", path: "/chain/*", handle: hop },
];
