import { html, script } from "../page/html.ts";
import { page } from "../page/page.ts";
import { json } from "../serve/answer.ts";
import { type Ask, headerOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { PASSWORD } from "../shop/login.ts";
import { jwtUser, makeJwt } from "./jwt.ts";

/** No cookie at all: the page keeps the token and sends it in Authorization. RFC 6750. */
const SCRIPT = `
const result = document.querySelector("#result");
const KEY = "access_token";
const me = async () => {
  result.removeAttribute("data-done");
  const token = sessionStorage.getItem(KEY);
  const response = await fetch("/bearer/me", { headers: token === null ? {} : { Authorization: "Bearer " + token } });
  result.textContent = response.status + " " + await response.text();
  result.dataset.done = "";
};
document.getElementById("me").addEventListener("click", me);
document.getElementById("sign-in").addEventListener("click", async () => {
  const password = document.getElementById("password").value;
  const body = JSON.stringify({ username: "ada", password });
  const response = await fetch("/bearer/token", { method: "POST", headers: { "Content-Type": "application/json" }, body });
  if (response.ok) sessionStorage.setItem(KEY, (await response.json()).access_token);
  await me();
});
document.getElementById("logout").addEventListener("click", () => { sessionStorage.removeItem(KEY); me(); });`;

function bearerUser(ask: Ask): string | undefined {
  const [scheme, token = ""] = (headerOf(ask, "authorization") ?? "").split(" ");
  return scheme === "Bearer" ? jwtUser(token) : undefined;
}

export const bearerRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/bearer",
    handle: (ask) =>
      page(
        ask,
        "A session without a cookie",
        html`<section><label>Password <input id="password" type="password" value="${PASSWORD}"></label>
<p class="row"><button id="sign-in">Sign in</button> <button id="me">Who am I?</button> <button id="logout">Sign out</button></p>
<output id="result"></output></section>${script(SCRIPT)}`,
      ),
  },
  {
    method: "POST",
    path: "/bearer/token",
    handle: (ask) => {
      const { username, password } = JSON.parse(ask.body.toString() || "{}") as Record<string, unknown>;
      if (password !== PASSWORD) return json({ error: "invalid_grant" }, [], 401);
      return json({ access_token: makeJwt(String(username)), token_type: "Bearer", expires_in: 1800 });
    },
  },
  {
    method: "GET",
    path: "/bearer/me",
    handle: (ask) => {
      const user = bearerUser(ask);
      return user === undefined ? json({ error: "invalid_token" }, [], 401) : json({ user });
    },
  },
];
