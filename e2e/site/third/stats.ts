import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { empty, javascript, pixel, setting } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import { type Ask, cookieNamed } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { newToken } from "../serve/site-state.ts";
import { crossOrigin } from "../shop/api.ts";

/** Makes a visitor number in the page's own jar, as web analytics do, and reports the visit. */
function visitScript(ask: Ask): string {
  const { hosts, url } = around(ask);
  return `
if (!/(^|; )_ga=/.test(document.cookie)) {
  const number = Math.floor(Math.random() * 1e9) + "." + Math.floor(Date.now() / 1000);
  document.cookie = "_ga=GA1.1." + number + "; Path=/; Max-Age=63072000";
}
navigator.sendBeacon(${JSON.stringify(url(hosts.stats, "/collect"))}, "page=" + encodeURIComponent(location.pathname));
`;
}

function visitorLine(ask: Ask): string {
  return `visitor=${cookieNamed(ask, "visitor") ?? newToken()}; Path=/; Max-Age=31536000; Secure; SameSite=None`;
}

export const statsRoutes: readonly Route[] = [
  { method: "GET", path: "/ga.js", handle: (ask) => javascript(visitScript(ask)) },
  {
    method: "ANY",
    path: "/collect",
    handle: (ask) => empty(204, [...crossOrigin(ask), ...setting([visitorLine(ask)])]),
  },
  { method: "GET", path: "/match", handle: (ask) => pixel(setting([visitorLine(ask)])) },
  {
    method: "GET",
    path: "/",
    handle: (ask) =>
      page(ask, "Stats: this site is embedded by the shop", html`<section><p>Nothing here.</p></section>`),
  },
];
