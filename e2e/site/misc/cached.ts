import { createHash } from "node:crypto";
import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { type Answer, empty, javascript, setting } from "../serve/answer.ts";
import { type Ask, type Header, headerOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

const CODE = "document.documentElement.dataset.loaded = '1';\n";
const TAG = `"${createHash("sha256").update(CODE).digest("hex").slice(0, 16)}"`;

function tagged(ask: Ask): Answer {
  const headers: Header[] = [
    ["ETag", TAG],
    ["Cache-Control", "no-cache"],
  ];
  return headerOf(ask, "if-none-match") === TAG ? empty(304, headers) : javascript(CODE, headers);
}

/** A page that loads all of these, so that a second load shows what came from the cache. */
function all(ask: Ask): Answer {
  const paths = ["/cached.js", "/cached-cookie.js", "/etag.js", "/no-store.js"];
  const body = html`<section>${paths.map((path) => html`<p><code>${path}</code></p><script src="${path}"></script>`)}
<p><a id="again" href="/cache">Go here again</a></p></section>`;
  return page(ask, "What the cache keeps: load twice", body, { headers: setting(["cache_page=1; Path=/"]) });
}

export const cachedRoutes: readonly Route[] = [
  { method: "GET", path: "/cache", handle: all },
  { method: "GET", path: "/cached.js", handle: () => javascript(CODE, [["Cache-Control", "max-age=3600"]]) },
  {
    method: "GET",
    path: "/cached-cookie.js",
    // What a shared cache would hand to everybody, cookie included.
    handle: () =>
      javascript(CODE, [["Cache-Control", "public, max-age=3600"], ...setting(["cached_cookie=1; Path=/"])]),
  },
  { method: "GET", path: "/etag.js", handle: tagged },
  { method: "GET", path: "/no-store.js", handle: () => javascript(CODE, [["Cache-Control", "no-store"]]) },
];
