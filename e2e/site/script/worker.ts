import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { javascript, json, setting } from "../serve/answer.ts";
import { headersOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

/** Answers /sw/own itself, makes a request of its own for /sw/more, and passes the rest on. */
const WORKER = `
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { pathname } = new URL(event.request.url);
  if (pathname === "/sw/own") event.respondWith(new Response("the worker says this itself"));
  else if (pathname === "/sw/more") event.respondWith(fetch("/sw/inner", { credentials: "include" }));
  else event.respondWith(fetch(event.request));
});`;

const PAGE = `
const result = document.querySelector("#result");
const state = document.querySelector("#worker-state");
const ready = async () => {
  if (!navigator.serviceWorker) throw new Error("needs https or localhost");
  await navigator.serviceWorker.register("/sw/worker.js", { scope: "/sw/" });
  if (!navigator.serviceWorker.controller) {
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  }
};
ready().then(() => { state.textContent = "in control"; state.dataset.done = ""; }, (error) => {
  state.textContent = String(error);
  state.dataset.done = "";
});
for (const button of document.querySelectorAll("button[data-path]")) {
  button.addEventListener("click", async () => {
    result.removeAttribute("data-done");
    result.textContent = await (await fetch(button.dataset.path)).text();
    result.dataset.done = "";
  });
}`;

export const workerRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/sw/page",
    handle: (ask) => {
      const body = html`<section><p>Worker: <span id="worker-state">…</span></p>
<div class="row"><button id="sw-own" data-path="/sw/own">answered by the worker</button>
<button id="sw-pass" data-path="/sw/pass">passed on</button>
<button id="sw-more" data-path="/sw/more">fetched by the worker</button></div>
<output id="result"></output></section>${script(PAGE)}`;
      return page(ask, "A service worker between page and server", body, {
        headers: setting(["sw_page=1; Path=/"]),
      });
    },
  },
  { method: "GET", path: "/sw/worker.js", handle: () => javascript(WORKER, setting(["sw_script=1; Path=/"])) },
  {
    method: "GET",
    path: "/sw/*",
    handle: (ask) => {
      const name = ask.path.slice("/sw/".length).replace(/[^a-z]/g, "");
      const came = headersOf(ask, "cookie").join("; ");
      return json({ from: "server", path: ask.path, came }, setting([`sw_${name}=1; Path=/`]));
    },
  },
];
