import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, setting, text } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import { type Ask, headersOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { type FlagCase, linesOn, pathOf } from "./flag-case.ts";
import { FLAG_CASES, LEFT_OUT_OF_ALL } from "./flag-cases.ts";

/** Where a case is to be visited, seen from the page that links to it. */
function caseUrl(ask: Ask, one: FlagCase): string {
  const site = around(ask).hosts.flags;
  const host = one.host === "www" ? `www.${site}` : one.host === "ip" ? "127.0.0.1" : site;
  const scheme = one.scheme === "both" ? ask.scheme : one.scheme;
  return ask.world.url(host, pathOf(one), { scheme });
}

function index(ask: Ask): Answer {
  const rows = FLAG_CASES.map(
    (one) =>
      html`<tr><td><a id="case-${one.id}" href="${caseUrl(ask, one)}">${one.title}</a></td><td>${one.note}</td></tr>`,
  );
  const body = html`<p><a id="all" href="/all">All that fit this scheme in one response</a></p><table>${rows}</table>`;
  return page(ask, "One page for each thing a cookie line can do wrong", body);
}

function single(ask: Ask): Answer {
  const id = ask.path.split("/")[2] ?? "";
  const one = FLAG_CASES.find((candidate) => candidate.id === id);
  if (!one) return text("no such case\n", [], 404);
  const lines = linesOn(ask.host, one);
  const body = html`<p>${one.note}</p>
<section><h2>Set-Cookie</h2>${lines.map((line) => html`<pre>${shown(line)}</pre>`)}</section>${came(ask)}
<p><a id="again" href="${ask.target}">Load again</a> <a id="index" href="/">All cases</a></p>`;
  return page(ask, one.title, body, { headers: setting(lines) });
}

/** Everything at once, which is a good test of a list; cases for another scheme or host stay away. */
function all(ask: Ask): Answer {
  const fitting = FLAG_CASES.filter(
    (one) =>
      (one.scheme === "both" || one.scheme === ask.scheme) && one.host === undefined && !LEFT_OUT_OF_ALL.has(one.id),
  );
  const lines = fitting.flatMap((one) => linesOn(ask.host, one));
  const body = html`<p>${lines.length} lines of ${fitting.length} cases.</p>${came(ask)}<p><a id="index" href="/">All cases</a></p>`;
  return page(ask, "All cases in one response", body, { headers: setting(lines) });
}

function came(ask: Ask) {
  return html`<section><h2>What this request brought</h2><output id="came">${shown(headersOf(ask, "cookie").join("; "))}</output></section>`;
}

/** Bytes that are not printable ASCII, spelt out. */
function shown(bytes: string): string {
  return bytes.replace(/[^\x20-\x7e]/g, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

export const flagRoutes: readonly Route[] = [
  { method: "GET", path: "/", handle: index },
  { method: "GET", path: "/all", handle: all },
  { method: "GET", path: "/case/*", handle: single },
];
