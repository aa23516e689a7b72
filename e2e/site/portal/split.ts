import { page } from "../page/page.ts";
import { redirect, setting } from "../serve/answer.ts";
import { fieldsOf } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";
import { PASSWORD } from "../shop/login.ts";
import { Door } from "./door.ts";
import { insidePage, passwordForm, wrong } from "./parts.ts";

const visitor = new Door("PHPSESSID");
const ticket = new Door("auth_ticket");

/** An anonymous session that stays as it is, beside a cookie of its own that says who the person is. */
export const splitRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/split",
    handle: (ask) =>
      page(ask, "Two cookies: one for the visit, one for the person", passwordForm("/split"), {
        headers: setting(visitor.greet(ask)),
      }),
  },
  {
    method: "POST",
    path: "/split",
    handle: (ask) => {
      const fields = fieldsOf(ask);
      if (fields.get("password") !== PASSWORD) return page(ask, "Sign in", wrong(), { status: 401 });
      return redirect("/split/account", setting([ticket.renew(ask, fields.get("username") || "ada")]), 303);
    },
  },
  {
    method: "GET",
    path: "/split/account",
    handle: ticket.guard("/split", (ask, user) => insidePage(ask, user, "/split/logout")),
  },
  { method: "GET", path: "/split/logout", handle: ticket.out("/split") },
];
