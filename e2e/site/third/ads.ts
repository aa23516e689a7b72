import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, javascript, json, pixel, redirect, setting } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import { type Ask, cookieNamed } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { newToken } from "../serve/site-state.ts";

const YEAR = 365 * 24 * 60 * 60;
const THIRD = "Path=/; Secure; SameSite=None";

/** A long-lived identifier, and a second one that asks for a jar of its own per top-level site. */
function uidLines(ask: Ask): string[] {
  const uid = cookieNamed(ask, "uid") ?? newToken();
  const partitioned = cookieNamed(ask, "uid_part") ?? newToken();
  return [`uid=${uid}; Max-Age=${YEAR}; ${THIRD}`, `uid_part=${partitioned}; Max-Age=${YEAR}; ${THIRD}; Partitioned`];
}

const FRAME_SCRIPT = `
document.cookie = "frame_script=1; Path=/; Secure; SameSite=None";
document.cookie = "frame_part=1; Path=/; Secure; SameSite=None; Partitioned";
const result = document.querySelector("#result");
fetch("/frame-data", { credentials: "include" }).then((response) => response.text()).then((said) => {
  result.textContent = said + document.cookie;
  result.dataset.done = "";
});`;

function frame(ask: Ask): Answer {
  const lines = [`frame_header=1; ${THIRD}`, "frame_lax=1; Path=/; SameSite=Lax"];
  return page(ask, "Advertisement", html`<output id="result"></output>${script(FRAME_SCRIPT)}`, {
    bare: true,
    headers: setting(lines),
  });
}

const AD_SCRIPT = `document.querySelector("#ad")?.append("The script of the ads site ran here.");`;

/** Tells the stats site the identifier that this site uses. */
function sync(ask: Ask): Answer {
  const { hosts, url } = around(ask);
  const uid = cookieNamed(ask, "uid") ?? "none";
  return redirect(url(hosts.stats, `/match?partner=ads&uid=${encodeURIComponent(uid)}`), setting(uidLines(ask)));
}

export const adsRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/px.gif",
    handle: (ask) => pixel([["Cache-Control", "no-store"], ...setting(uidLines(ask))]),
  },
  { method: "GET", path: "/sync", handle: sync },
  { method: "GET", path: "/ad.js", handle: () => javascript(AD_SCRIPT, setting([`ad_script=1; ${THIRD}`])) },
  { method: "GET", path: "/frame", handle: frame },
  { method: "GET", path: "/frame-data", handle: () => json({ ad: 1 }, setting([`frame_fetch=1; ${THIRD}`])) },
  { method: "GET", path: "/", handle: frame },
];
