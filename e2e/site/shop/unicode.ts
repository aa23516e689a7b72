import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { setting, utf8Bytes } from "../serve/answer.ts";
import { headersOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

/** One character is one byte: UTF-8 is spelt out, and `latin1` is no valid UTF-8 at all. */
export const UNICODE_LINES: readonly string[] = [
  utf8Bytes("utf8=é한; Path=/"),
  utf8Bytes("emoji=🍪🥛; Path=/"),
  utf8Bytes("näme=value; Path=/"),
  "latin1=caf\u00e9; Path=/",
  "percent=%E2%9C%93; Path=/",
  utf8Bytes('quoted="grüße"; Path=/'),
];

export const unicodeRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/unicode",
    handle: (ask) => {
      const came = headersOf(ask, "cookie").join("; ");
      const body = html`
<section><h2>What this request brought</h2>
<output id="cookie-hex">${Buffer.from(came, "latin1").toString("hex")}</output>
<p><a id="again" href="/unicode">Load again</a></p></section>`;
      return page(ask, "Cookies that are not ASCII: load twice", body, { headers: setting(UNICODE_LINES) });
    },
  },
];
