import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, pixel, setting } from "../serve/answer.ts";
import type { Ask, Header } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

const FRESH: Header = ["Cache-Control", "no-store"];

/** `?n=` images (at most 2000), each of which sets a cookie of its own; `&cookies=0` for none. */
function many(ask: Ask): Answer {
  const n = Math.min(Number(ask.query.get("n")) || 20, 2000);
  const tail = ask.query.get("cookies") === "0" ? "?cookies=0" : "";
  const images = Array.from(
    { length: n },
    (_, at) => html`<img src="/many/${at}.gif${tail}" alt="" width="1" height="1">`,
  );
  return page(ask, `${n} subresources`, html`<section id="many" data-n="${n}">${images}</section>`);
}

function one(ask: Ask): Answer {
  const at = /\/(\d{1,4})\.gif$/.exec(ask.path)?.[1] ?? "x";
  const lines = ask.query.get("cookies") === "0" ? [] : [`many_${at}=${at}; Path=/many`];
  return pixel([FRESH, ...setting(lines)]);
}

export const manyRoutes: readonly Route[] = [
  { method: "GET", path: "/many", handle: many },
  { method: "GET", path: "/many/*", handle: one },
];
