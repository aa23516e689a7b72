import { html, type Markup, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, setting } from "../serve/answer.ts";
import { around, secureHere } from "../serve/around.ts";
import { type Ask, cookieNamed } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { newToken } from "../serve/site-state.ts";
import { cartOf } from "./cart.ts";
import { HOME_SCRIPT } from "./home-script.ts";
import { visit } from "./session.ts";

const TRY: readonly (readonly [string, string, string])[] = [
  ["popup-link", "/popup-login", "sign-in in a window"],
  ["unicode-link", "/unicode", "cookies that are not ASCII"],
  ["twice-link", "/twice", "several cookies in one response"],
  ["shadow-link", "/shadow", "an older cookie in the way"],
  ["script-link", "/script", "cookies set by script"],
  ["chain-link", "/chain/1", "a chain of redirects"],
  ["frames-link", "/frames", "frames"],
  ["worker-link", "/sw/page", "a service worker"],
  ["many-link", "/many?n=200", "200 subresources"],
];

function home(ask: Ask, thirdParties: boolean): Answer {
  const { session, lines } = visit(ask);
  const token = cookieNamed(ask, "XSRF-TOKEN");
  const csrf = token === undefined ? [`XSRF-TOKEN=${newToken()}; Path=/${secureHere(ask)}; SameSite=Lax`] : [];
  const { hosts, url } = around(ask);
  const cart = [...cartOf(ask)].map(([name, count]) => `${count} × ${name}`).join(", ") || "empty";
  const body = html`
<section>
<p>You are <strong id="user">${session.user ?? "a guest"}</strong>; visit <span id="visits">${session.visits}</span>. Cart: <span id="cart">${cart}</span>.</p>
<nav class="row"><a id="account-link" href="/account">Account</a> <a id="login-link" href="/login">Sign in</a>
<a id="login-bad-link" href="/login-bad">Sign in, old id kept</a> <a id="sso-link" href="/sso">Sign in elsewhere</a>
<a id="dark-link" href="/theme?set=dark">Dark</a> <a id="light-link" href="/theme?set=light">Light</a></nav>
</section>
<form class="card" method="post" action="/cart/add"><h2>Buy</h2>
<div class="row"><button id="add-cup" name="item" value="cup">Cup</button> <button id="add-pen" name="item" value="pen">Pen</button></div></form>
<section data-api="${url(hosts.api, "/me")}"><h2>Who am I?</h2>
<div class="row"><button id="me-with">same origin, with cookies</button> <button id="me-without">same origin, without</button>
<button id="api-with">api host, with cookies</button> <button id="api-without">api host, without</button>
<button id="save-cart">save cart with csrf token</button></div>
<output id="result"></output></section>
<section><h2>More to try</h2><p class="row">${TRY.map(([id, path, title]) => html`<a id="${id}" href="${path}">${title}</a> `)}</p></section>
${thirdParties ? embeds(ask) : undefined}${script(HOME_SCRIPT)}`;
  return page(ask, "Shop: sign in, buy, sign out, and watch the session", body, {
    headers: setting([...lines, ...csrf]),
  });
}

function embeds(ask: Ask): Markup {
  const { hosts, url } = around(ask);
  return html`<section><h2>Third parties on this page</h2>
<p id="ad" class="soft"></p>
<img id="ad-pixel" src="${url(hosts.ads, "/px.gif")}" alt="" width="1" height="1">
<img id="sync-pixel" src="${url(hosts.ads, "/sync")}" alt="" width="1" height="1">
<iframe id="ad-frame" title="Advertisement" src="${url(hosts.ads, "/frame")}"></iframe>
<script src="${url(hosts.ads, "/ad.js")}"></script>
<script src="${url(hosts.stats, "/ga.js")}"></script>
</section>`;
}

export const homeRoutes: readonly Route[] = [
  { method: "GET", path: "/", handle: (ask) => home(ask, true) },
  { method: "GET", path: "/plain", handle: (ask) => home(ask, false) },
];
