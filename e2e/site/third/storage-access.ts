import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { json, setting } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import type { Route } from "../serve/route.ts";

const ASK = `fetch("/access-data", { credentials: "include" });`;

/** The page that embeds the frame. */
export const embeddingRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/access",
    handle: (ask) => {
      const { hosts, url } = around(ask);
      const frame = html`<iframe title="Uses storage access" src="${url(hosts.ads, "/access-frame")}"></iframe>`;
      return page(ask, "Storage Access: a frame has its cookies once the person let it", frame);
    },
  },
];

/** A site whose frame is loaded with its unpartitioned cookies where it was granted access before. */
export const storageAccessRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/access-home",
    handle: (ask) =>
      page(ask, "Visited by itself", html`<p>The frame of this site shows who was here.</p>`, {
        headers: setting(["home=1; Path=/; Secure; SameSite=None"]),
      }),
  },
  {
    method: "GET",
    path: "/access-frame",
    handle: (ask) => page(ask, "A frame", script(ASK), { bare: true, headers: [["Activate-Storage-Access", "load"]] }),
  },
  { method: "GET", path: "/access-data", handle: () => json({ ad: 1 }) },
];
