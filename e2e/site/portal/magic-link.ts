import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { redirect, setting, text } from "../serve/answer.ts";
import { fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { newToken } from "../serve/site-state.ts";
import { Door } from "./door.ts";
import { insidePage } from "./parts.ts";

const door = new Door("magic_session");

/** A link by mail in place of a password; the mail is shown on the page. */
export const magicLinkRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/magic-link",
    handle: (ask) =>
      page(
        ask,
        "Sign in by a link",
        html`<form class="card" method="post" action="/magic-link"><label>E-mail <input id="email" name="email" value="ada@shop.test"></label>
<button id="send">Send me a link</button></form>`,
        { headers: setting(door.greet(ask)) },
      ),
  },
  {
    method: "POST",
    path: "/magic-link",
    handle: (ask) => {
      const token = newToken();
      ask.world.state(ask.host).codes.set(token, fieldsOf(ask).get("email") || "ada");
      const body = html`<section><p>The mail says: <a id="mail-link" href="/magic-link/verify?token=${token}">sign in</a></p></section>`;
      return page(ask, "Look into your mail", body);
    },
  },
  {
    method: "GET",
    path: "/magic-link/verify",
    handle: (ask) => {
      const { codes } = ask.world.state(ask.host);
      const token = ask.query.get("token") ?? "";
      const user = codes.get(token);
      if (user === undefined) return text("this link was used already\n", [], 403);
      codes.delete(token);
      return redirect("/magic-link/inbox", setting([door.renew(ask, user)]), 303);
    },
  },
  {
    method: "GET",
    path: "/magic-link/inbox",
    handle: door.guard("/magic-link", (ask, user) => insidePage(ask, user, "/magic-link/logout")),
  },
  { method: "GET", path: "/magic-link/logout", handle: door.out("/magic-link") },
];
