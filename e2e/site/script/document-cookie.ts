import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { setting } from "../serve/answer.ts";
import type { Route } from "../serve/route.ts";

/** Every way in which a page's script can write the jar, and two that the browser refuses. */
const CODE = `
const result = document.querySelector("#result");
const done = (said) => { result.textContent = said; result.dataset.done = ""; };
const secure = location.protocol === "https:" ? "; Secure" : "";
const ways = {
  "doc-set": () => { document.cookie = "by_script=1; Path=/; SameSite=Lax" + secure; },
  "doc-persistent": () => { document.cookie = "by_script_long=1; Path=/; Max-Age=600"; },
  "doc-change": () => { document.cookie = "by_script=" + (Number(document.cookie.match(/by_script=(\\d+)/)?.[1] ?? 0) + 1) + "; Path=/; SameSite=Lax" + secure; },
  "doc-delete": () => { document.cookie = "by_script=; Path=/; Max-Age=0"; },
  "doc-httponly": () => { document.cookie = "script_http_only=1; Path=/; HttpOnly"; },
  "doc-over-httponly": () => { document.cookie = "locked=by-script; Path=/script"; },
  "store-set": async () => { await cookieStore.set({ name: "by_store", value: "1", path: "/", sameSite: "lax" }); },
  "store-delete": async () => { await cookieStore.delete("by_store"); },
};
for (const [id, way] of Object.entries(ways)) {
  const button = document.getElementById(id);
  if (id.startsWith("store") && !("cookieStore" in window)) button.disabled = true;
  button.addEventListener("click", async () => {
    result.removeAttribute("data-done");
    try { await way(); done(document.cookie); } catch (error) { done(String(error)); }
  });
}`;

const BUTTONS: readonly (readonly [string, string])[] = [
  ["doc-set", "set by document.cookie"],
  ["doc-persistent", "set for ten minutes"],
  ["doc-change", "change"],
  ["doc-delete", "delete"],
  ["doc-httponly", "set HttpOnly (refused)"],
  ["doc-over-httponly", "overwrite an HttpOnly one (refused)"],
  ["store-set", "set by cookieStore"],
  ["store-delete", "delete by cookieStore"],
];

export const documentCookieRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/script",
    handle: (ask) => {
      const body = html`<section><div class="row">${BUTTONS.map(([id, title]) => html`<button id="${id}">${title}</button> `)}</div>
<output id="result"></output><p><a id="fetches-link" href="/fetches">Cookies of fetch</a></p></section>${script(CODE)}`;
      const headers = setting(["locked=by-server; Path=/script; HttpOnly"]);
      return page(ask, "Cookies set by script: press and watch", body, { headers });
    },
  },
];
