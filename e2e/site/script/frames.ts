import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { setting } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import type { Route } from "../serve/route.ts";

const INNER = `
const inner = document.querySelector("#inner");
try {
  document.cookie = "inner_script=1; Path=/";
  inner.textContent = document.cookie;
} catch (error) {
  inner.textContent = String(error);
}
inner.dataset.done = "";`;

/** A frame of the own site on another host, one of another site, and one without an origin of its own. */
export const framesRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/frames",
    handle: (ask) => {
      const { hosts, url } = around(ask);
      const body = html`
<section><h2>Same site, other host</h2><iframe id="same-site" title="same site" src="${url(hosts.www, "/inner")}"></iframe></section>
<section><h2>Another site</h2><iframe id="cross-site" title="other site" src="${url(hosts.ads, "/frame")}"></iframe></section>
<section><h2>Sandboxed</h2><iframe id="sandboxed" title="sandboxed" sandbox="allow-scripts" src="/inner"></iframe></section>`;
      return page(ask, "Frames: whose cookies do they set?", body);
    },
  },
  {
    method: "GET",
    path: "/inner",
    handle: (ask) =>
      page(ask, "A frame", html`<output id="inner"></output>${script(INNER)}`, {
        bare: true,
        headers: setting(["inner_header=1; Path=/"]),
      }),
  },
];
