import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { json, setting } from "../serve/answer.ts";
import { around } from "../serve/around.ts";
import { headersOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { crossOrigin } from "../shop/api.ts";

const CODE = `
const result = document.querySelector("#result");
for (const button of document.querySelectorAll("button[data-url]")) {
  button.addEventListener("click", async () => {
    result.removeAttribute("data-done");
    const { url, credentials, method } = button.dataset;
    try {
      const response = await fetch(url, { credentials, method });
      result.textContent = await response.text();
    } catch (error) {
      result.textContent = String(error);
    }
    result.dataset.done = "";
  });
}`;

/** Fetches to the own, a same-site and a cross-site host with each credentials mode; the ids are host-mode. */
export const fetchPageRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/fetches",
    handle: (ask) => {
      const { hosts, url } = around(ask);
      const targets = { own: "", api: url(hosts.api, ""), ads: url(hosts.ads, "") };
      const buttons = Object.entries(targets).flatMap(([where, base]) =>
        ["omit", "same-origin", "include"].map(
          (mode) =>
            html`<button id="${where}-${mode}" data-url="${base}/fetched/${where}-${mode}" data-credentials="${mode}">${where}, ${mode}</button> `,
        ),
      );
      const put = html`<button id="api-put" data-url="${url(hosts.api, "/basket")}" data-credentials="include" data-method="PUT">api, PUT after preflight</button>`;
      const body = html`<section><div class="row">${buttons}${put}</div><output id="result"></output></section>${script(CODE)}`;
      return page(ask, "Cookies of fetch: with and without credentials", body);
    },
  },
];

/** Sets a cookie named after the last part of the path, and says which cookies came. */
export const fetchedRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/fetched/*",
    handle: (ask) => {
      const name = ask.path.slice("/fetched/".length).replace(/[^a-z-]/g, "");
      const third = ask.scheme === "https" ? "; Secure; SameSite=None" : "";
      const came = headersOf(ask, "cookie").join("; ");
      return json({ came }, [...crossOrigin(ask), ...setting([`fetched-${name}=1; Path=/${third}`])]);
    },
  },
];
