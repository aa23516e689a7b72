import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { redirect, setting } from "../serve/answer.ts";
import { fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { Door } from "./door.ts";
import { insidePage } from "./parts.ts";

const door = new Door("registered_session");

/** Who makes an account is signed in at once, with a new id. */
export const registerRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/register",
    handle: (ask) =>
      page(
        ask,
        "Make an account",
        html`
<form class="card" method="post" action="/register">
<label>E-mail <input id="email" name="email" autocomplete="username" value="ada@shop.test"></label>
<label>Password <input id="password" name="password" type="password" autocomplete="new-password"></label>
<label>Password again <input id="password2" name="password_confirmation" type="password" autocomplete="new-password"></label>
<button id="sign-in">Register</button></form>`,
        { headers: setting(door.greet(ask)) },
      ),
  },
  {
    method: "POST",
    path: "/register",
    handle: (ask) =>
      redirect("/register/welcome", setting([door.renew(ask, fieldsOf(ask).get("email") || "ada")]), 303),
  },
  {
    method: "GET",
    path: "/register/welcome",
    handle: door.guard("/register", (ask, user) => insidePage(ask, user, "/register/logout")),
  },
  { method: "GET", path: "/register/logout", handle: door.out("/register") },
];
