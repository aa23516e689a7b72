import { html } from "../page/html.ts";
import { page } from "../page/page.ts";
import { redirect, setting } from "../serve/answer.ts";
import { fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { PASSWORD } from "../shop/login.ts";
import { Door } from "./door.ts";
import { insidePage, passwordForm, wrong } from "./parts.ts";

const door = new Door("mfa_session");
/** Stands in place of the user until the second step is done. */
const HALF = "half:";
const CODE = "123456";

/** Password first, then a code; the id changes at each step. */
export const secondFactorRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/mfa",
    handle: (ask) =>
      page(ask, "Sign in in two steps", passwordForm("/mfa/login"), { headers: setting(door.greet(ask)) }),
  },
  {
    method: "POST",
    path: "/mfa/login",
    handle: (ask) => {
      const fields = fieldsOf(ask);
      if (fields.get("password") !== PASSWORD) return page(ask, "Sign in", wrong(), { status: 401 });
      return redirect("/mfa/otp", setting([door.renew(ask, HALF + (fields.get("username") || "ada"))]), 303);
    },
  },
  {
    method: "GET",
    path: "/mfa/otp",
    handle: (ask) =>
      page(
        ask,
        "The second step",
        html`<form class="card" method="post" action="/mfa/otp"><p class="soft">The code is <code>${CODE}</code>.</p>
<label>Code <input id="otp" name="otp" autocomplete="one-time-code"></label><button id="sign-in">Go on</button></form>`,
      ),
  },
  {
    method: "POST",
    path: "/mfa/otp",
    handle: (ask) => {
      const user = door.session(ask)?.user;
      if (user === undefined || fieldsOf(ask).get("otp") !== CODE) return page(ask, "Code", wrong(), { status: 401 });
      return redirect("/mfa/home", setting([door.renew(ask, user.replace(HALF, ""))]), 303);
    },
  },
  {
    method: "GET",
    path: "/mfa/home",
    handle: door.guard("/mfa", (ask, user) =>
      user.startsWith(HALF) ? redirect("/mfa/otp") : insidePage(ask, user, "/mfa/logout"),
    ),
  },
  { method: "GET", path: "/mfa/logout", handle: door.out("/mfa") },
];
